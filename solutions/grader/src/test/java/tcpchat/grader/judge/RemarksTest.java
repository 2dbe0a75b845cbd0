package tcpchat.grader.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.submissions.Case;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

@DisplayName("Remarks on a class file")
class RemarksTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final String FILE = "Step3Send.class";
    private static final int MUTANTS = 5_000;

    private String languageBefore;

    @TempDir
    private Path folder;

    @BeforeEach
    void inEnglish() {
        languageBefore = System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        if (languageBefore == null) {
            System.clearProperty("lang");
        } else {
            System.setProperty("lang", languageBefore);
        }
    }

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    static List<String> finished() {
        return Steps.all().stream().map(Step::className).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("finished")
    @DisplayName("there is none on a finished class")
    void reference(String name) throws IOException {
        Path source = KIT.resolve("solutions/reference/src/main/java").resolve(name.replace('.', '/') + ".java");
        assertThat(Remarks.of(compiled(List.of(source)))).isEmpty();
    }

    @Test
    @DisplayName("there is none on a right case, whatever its style")
    void rightCases() throws IOException {
        Map<String, List<String>> remarked = new HashMap<>();
        for (Case subject : Case.all(KIT.resolve("solutions/submissions/cases"))) {
            if (subject.claim() != Case.Claim.MISCONCEPTION && !subject.isDifference()) {
                List<String> remarks = Remarks.of(compiled(List.of(subject.file())));
                if (!remarks.isEmpty()) {
                    remarked.put(subject.name(), remarks);
                }
            }
        }
        assertThat(remarked).isEmpty();
    }

    static List<Arguments> unneeded() {
        return Stream.of(
                on(RemarkText.REFLECTION, "java.lang.Class.forName", "Class.forName(\"x\");"),
                on(RemarkText.REFLECTION, "java.lang.reflect.Method", "((java.lang.reflect.Method) o).getName();"),
                on(RemarkText.REFLECTION, "java.lang.reflect.Field", "o = new java.lang.reflect.Field[1][1];"),
                on(RemarkText.REFLECTION, "java.lang.Class.getDeclaredMethods", "o.getClass().getDeclaredMethods();"),
                on(RemarkText.REFLECTION, "java.lang.invoke.MethodHandles.lookup",
                        "o = java.lang.invoke.MethodHandles.lookup();"),
                on(RemarkText.INTERNALS, "sun.misc.Unsafe", "((sun.misc.Unsafe) o).pageSize();"),
                on(RemarkText.PROCESSES, "java.lang.ProcessBuilder", "new ProcessBuilder(\"ls\").inheritIO();"),
                on(RemarkText.PROCESSES, "java.lang.Runtime.exec", "o = Runtime.getRuntime().exec(\"ls\");"),
                on(RemarkText.PROCESSES, "java.lang.ProcessHandle", "ProcessHandle.current();"),
                on(RemarkText.FILES, "java.io.File", "new java.io.File(\"x\").delete();"),
                on(RemarkText.FILES, "java.io.FileInputStream", "new java.io.FileInputStream(\"x\");"),
                on(RemarkText.FILES, "java.nio.file.Path", "o = java.nio.file.Path.of(\"x\");"),
                on(RemarkText.FILES, "java.io.RandomAccessFile", "new java.io.RandomAccessFile(\"x\", \"r\");"),
                on(RemarkText.FILES, "java.io.PrintStream", "new java.io.PrintStream(\"x\", \"UTF-8\");"),
                on(RemarkText.EXIT, "java.lang.System.exit", "System.exit(0);"),
                on(RemarkText.EXIT, "java.lang.System.exit", "java.util.function.IntConsumer end = System::exit;"),
                on(RemarkText.EXIT, "java.lang.Runtime.halt", "Runtime.getRuntime().halt(0);"),
                on(RemarkText.STACK, "java.lang.StackWalker", "StackWalker.getInstance();"),
                on(RemarkText.STACK, "java.lang.Thread.getStackTrace", "o = Thread.currentThread().getStackTrace();"),
                on(RemarkText.CLASS_LOADING, "java.lang.Class.getClassLoader", "o = getClass().getClassLoader();"),
                on(RemarkText.CLASS_LOADING, "java.lang.ClassLoader", "((ClassLoader) o).getParent();"),
                on(RemarkText.CLASS_LOADING, "java.net.URLClassLoader", "o = new java.net.URLClassLoader(null);"),
                on(RemarkText.THREADS, "java.lang.Thread.getAllStackTraces", "o = Thread.getAllStackTraces();"),
                on(RemarkText.THREADS, "java.lang.Thread.enumerate", "Thread.enumerate((Thread[]) o);"),
                on(RemarkText.THREADS, "java.lang.Thread.getThreadGroup",
                        "o = Thread.currentThread().getThreadGroup();"),
                on(RemarkText.NATIVE, "java.lang.System.load", "System.load(\"/x\");"),
                on(RemarkText.NATIVE, "sneak", "} native void sneak(); {"),
                on(RemarkText.ENVIRONMENT, "java.lang.System.getenv", "System.getenv();"),
                on(RemarkText.ENVIRONMENT, "java.lang.System.getProperty", "System.getProperty(\"user.home\");"),
                on(RemarkText.WHOLE_JVM, "java.lang.System.setSecurityManager", "System.setSecurityManager(null);"),
                on(RemarkText.WHOLE_JVM, "java.net.Socket.setSocketImplFactory",
                        "java.net.Socket.setSocketImplFactory(null);"),
                on(RemarkText.SERIALIZATION, "java.io.ObjectInputStream", "new java.io.ObjectInputStream(null);"),
                on(RemarkText.MANAGEMENT, "java.lang.management.ManagementFactory",
                        "java.lang.management.ManagementFactory.getRuntimeMXBean();"),
                on(RemarkText.NETWORK, "java.net.URL.openConnection", "((java.net.URL) o).openConnection();"),
                on(RemarkText.NETWORK, "java.net.http.HttpClient", "java.net.http.HttpClient.newHttpClient();"),
                on(RemarkText.GRADER, "org.junit", "o = \"org.junit.jupiter.api.Assertions\";"),
                on(RemarkText.GRADER, "tcpchat.tutor", "o = tcpchat.tutor.steps.Track.CLIENT;"),
                on(RemarkText.GRADER, "tcpchat.grader", "o = \"tcpchat/grader/student/Pipe\";")).toList();
    }

    private static Arguments on(RemarkText kind, String name, String statement) {
        return Arguments.of(kind, name, statement);
    }

    @ParameterizedTest
    @MethodSource("unneeded")
    @DisplayName("one sentence says what no solution needs, and the name of it")
    void eachKind(RemarkText kind, String name, String statement) throws IOException {
        List<String> remarks = Remarks.of(step(statement));
        String sentence = kind.say(FILE, "|").split("\\|", 2)[0];
        assertThat(remarks).filteredOn(remark -> remark.startsWith(sentence)).singleElement().asString()
                .containsPattern("[ ,]" + name.replace(".", "\\.") + "[,.]");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each kind has an example here")
    void examples(Unneeded kind) {
        assertThat(unneeded()).anyMatch(example -> example.get()[0] == kind.text());
    }

    @Test
    @DisplayName("what the compiler itself puts into a class is no remark")
    void compilersOwn() throws IOException {
        assertThat(Remarks.of(step("""
                Runnable work = () -> System.out.println("it is " + o);
                record Pair(int a, String b) { }
                enum Colour { RED, GREEN }
                switch (Colour.valueOf("RED")) { case RED -> work.run(); default -> new Pair(1, "").hashCode(); }
                assert o != null : "nothing";
                """))).isEmpty();
    }

    @Test
    @DisplayName("a name is said once, and of many the first four")
    void few() throws IOException {
        assertThat(Remarks.of(step("System.exit(0); System.exit(1);")))
                .containsExactly(RemarkText.EXIT.say(FILE, "java.lang.System.exit"));
        assertThat(Remarks.of(step("((com.sun.management.OperatingSystemMXBean) o).getFreeSwapSpaceSize();")))
                .containsExactly(RemarkText.MANAGEMENT.say(FILE, "com.sun.management.OperatingSystemMXBean"));
        assertThat(Remarks.of(step("System.getenv(); System.getProperties(); Integer.getInteger(\"a\");"
                + "Long.getLong(\"a\"); Boolean.getBoolean(\"a\");"))).singleElement().asString()
                .endsWith("getLong, ….");
        Map<String, byte[]> many = new HashMap<>();
        IntStream.range(0, 100).forEach(number -> many.put("Step3Send$" + number, new byte[0]));
        assertThat(Remarks.of(many)).hasSize(51).endsWith(RemarkText.MORE.say(50));
    }

    @Test
    @DisplayName("the name of a class steers no terminal and begins no line")
    void names() {
        assertThat(Remarks.of(Map.of("Step3Send$\u202e\n\u001b[31m<b>中", new byte[0])))
                .containsExactly(RemarkText.UNREADABLE.say("Step3Send$????31m<b>中.class"));
        assertThat(Remarks.of(Map.of("x".repeat(10_000), new byte[0]))).singleElement().asString().hasSizeLessThan(300);
    }

    @Test
    @DisplayName("whatever the bytes are, there is a list of sentences")
    void anyBytes() throws IOException {
        byte[] whole =
                step("Runnable work = () -> System.exit(o.hashCode()); long[] many = {1L << 40};").get("Step3Send");
        Random random = new Random(7);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int changes = random.nextInt(6); changes > 0 && bytes.length > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Remarks.of(Map.of("Step3Send", bytes))).hasSizeLessThan(20);
        }
        for (int length = 0; length < whole.length; length++) {
            assertThat(Remarks.of(Map.of("Step3Send", Arrays.copyOf(whole, length))))
                    .containsExactly(RemarkText.UNREADABLE.say(FILE));
        }
        assertThat(Remarks.of(Map.of("Step3Send", Arrays.copyOf(whole, whole.length + 1))))
                .containsExactly(RemarkText.UNREADABLE.say(FILE));
    }

    @Test
    @DisplayName("many constants that name one long text cost neither time nor memory")
    void longNames() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(61);
        out.writeShort(65_535);
        out.writeByte(1);
        out.writeUTF("[".repeat(65_535));
        out.writeByte(7);
        out.writeShort(1);
        for (int i = 3; i < 65_535; i++) {
            out.writeByte(i % 2 == 1 ? 12 : 10);
            out.writeShort(i % 2 == 1 ? 1 : 2);
            out.writeShort(i % 2 == 1 ? 1 : i - 1);
        }
        out.write(new byte[14]);
        assertThat(Remarks.of(Map.of("Step3Send", bytes.toByteArray()))).isEmpty();
    }

    /** A class with that in a method of it; the variable {@code o} is any object. */
    private Map<String, byte[]> step(String statement) throws IOException {
        Path source = folder.resolve("Step3Send.java");
        Files.writeString(source,
                "public class Step3Send { void send(Object o) throws Throwable { " + statement + " } }",
                UTF_8);
        return compiled(List.of(source));
    }

    private Map<String, byte[]> compiled(List<Path> sources) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        List<Path> classPath = new ArrayList<>();
        Arrays.stream(Track.values()).map(track -> KIT.resolve(track.folder()).resolve("target/classes"))
                .forEach(classPath::add);
        classPath.add(KIT.resolve("tutor/target/classes"));
        assertThat(SubmissionCompiler.failed(COMPILER.compile(sources, classPath, classes))).isFalse();
        Map<String, byte[]> bytes = new HashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes.put(classes.relativize(file).toString().replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."),
                        Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
