package tcpchat.grader.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What no solution of a step needs, and by which names in a class file it is known.
 *
 * <p>A name is that of a class; after a {@code #} that of a member, of whatever class where none stands before it. A
 * {@code *} stands for any end. {@code java.lang.invoke} is known by members alone: the compiler names its classes in
 * every class that has a lambda in it.
 */
enum Unneeded {

    REFLECTION(RemarkText.REFLECTION, "java.lang.reflect.*", "java.lang.Class#forName(*", "java.lang.Class#getMethod*",
            "java.lang.Class#getField*", "java.lang.Class#getConstructor*", "java.lang.Class#getDeclared*",
            "java.lang.Class#newInstance(*", "java.lang.invoke.MethodHandles#*",
            "java.lang.invoke.MethodHandles$Lookup#*", "java.lang.invoke.MethodHandle#*",
            "java.lang.invoke.VarHandle#*", "java.beans.*"),

    MANAGEMENT(RemarkText.MANAGEMENT, "java.lang.management.*", "javax.management.*", "java.lang.instrument.*",
            "com.sun.tools.*", "com.sun.management.*", "sun.management.*"),

    INTERNALS(RemarkText.INTERNALS, "sun.*", "com.sun.*", "jdk.internal.*"),

    PROCESSES(RemarkText.PROCESSES, "java.lang.Process", "java.lang.ProcessBuilder*", "java.lang.ProcessHandle*",
            "java.lang.Runtime#exec(*"),

    /** Where a constructor takes a text, this is the name of a file. */
    FILES(RemarkText.FILES, "java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.FileReader",
            "java.io.FileWriter", "java.io.FileDescriptor", "java.io.RandomAccessFile", "java.nio.file.*",
            "java.nio.channels.FileChannel*", "java.nio.channels.AsynchronousFileChannel", "java.util.zip.ZipFile",
            "java.util.jar.JarFile", "java.util.logging.FileHandler",
            "java.io.PrintStream#<init>(Ljava/lang/String;*", "java.io.PrintWriter#<init>(Ljava/lang/String;*",
            "java.util.Formatter#<init>(Ljava/lang/String;*"),

    EXIT(RemarkText.EXIT, "java.lang.System#exit(*", "java.lang.Runtime#exit(*", "java.lang.Runtime#halt(*",
            "java.lang.Runtime#addShutdownHook(*"),

    STACK(RemarkText.STACK, "java.lang.StackWalker*", "#getStackTrace()[Ljava/lang/StackTraceElement;"),

    CLASS_LOADING(RemarkText.CLASS_LOADING, "java.lang.ClassLoader", "java.net.URLClassLoader",
            "java.security.SecureClassLoader", "java.lang.Module*", "java.util.ServiceLoader*",
            "java.util.ResourceBundle*", "javax.tools.*", "javax.script.*", "java.lang.Class#getResource*",
            "#getClassLoader()Ljava/lang/ClassLoader;", "#getContextClassLoader()Ljava/lang/ClassLoader;"),

    THREADS(RemarkText.THREADS, "java.lang.ThreadGroup", "#getThreadGroup()Ljava/lang/ThreadGroup;",
            "#getAllStackTraces()Ljava/util/Map;", "#enumerate([Ljava/lang/Thread;)I"),

    NATIVE(RemarkText.NATIVE, "java.lang.foreign.*", "java.lang.System#load*", "java.lang.Runtime#load*"),

    ENVIRONMENT(RemarkText.ENVIRONMENT, "java.lang.System#getenv(*", "java.lang.System#getPropert*",
            "java.lang.Integer#getInteger(*", "java.lang.Long#getLong(*", "java.lang.Boolean#getBoolean(*"),

    WHOLE_JVM(RemarkText.WHOLE_JVM, "java.lang.SecurityManager", "java.lang.System#setSecurityManager(*",
            "java.lang.System#setIn(*", "java.lang.System#setOut(*", "java.lang.System#setErr(*",
            "java.lang.System#setPropert*", "java.lang.System#clearProperty(*", "java.security.Security#*",
            "java.net.SocketImpl", "java.net.SocketImplFactory", "#setSocketImplFactory(*", "#setSocketFactory(*",
            "java.net.ProxySelector#setDefault(*", "java.net.URL#setURLStreamHandlerFactory(*",
            "#setDefaultUncaughtExceptionHandler(*"),

    SERIALIZATION(RemarkText.SERIALIZATION, "java.io.ObjectInputStream*", "java.io.ObjectInputFilter*"),

    NETWORK(RemarkText.NETWORK, "java.net.http.*", "java.net.URLConnection", "java.net.HttpURLConnection",
            "javax.net.ssl.HttpsURLConnection", "#openConnection(*", "java.net.URL#openStream()*",
            "java.net.URL#getContent(*", "java.rmi.*", "javax.naming.*");

    private final RemarkText text;
    // The list can't be changed, and what it holds has no state; its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Predicate<String>> names;

    Unneeded(RemarkText text, String... names) {
        this.text = text;
        this.names = Arrays.stream(names).map(Unneeded::like).toList();
    }

    /** What to say of it. */
    RemarkText text() {
        return text;
    }

    /** The first that has that class or member, written as {@link ClassFile#names} tells it. */
    static Optional<Unneeded> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.names.stream().anyMatch(like -> like.test(name)))
                .findFirst();
    }

    private static Predicate<String> like(String pattern) {
        boolean open = pattern.endsWith("*");
        boolean member = pattern.contains("#");
        boolean ofAnyClass = pattern.startsWith("#");
        String known = open ? pattern.substring(0, pattern.length() - 1) : pattern;
        return name -> {
            int mark = name.indexOf('#');
            if (member != mark >= 0) {
                return false;
            }
            String asked = ofAnyClass ? name.substring(mark) : name;
            return open ? asked.startsWith(known) : asked.equals(known);
        };
    }
}
