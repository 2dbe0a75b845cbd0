package tcpchat.tutor.advice;

import java.util.List;
import java.util.Optional;

/** Knows where the JDK's classes are that a student of sockets is likely to name without an import. */
final class MissingImport {

    private static final List<String> PACKAGES = List.of("java.io", "java.net", "java.nio", "java.nio.charset",
            "java.nio.channels", "java.time", "java.util", "java.util.concurrent", "java.util.concurrent.atomic",
            "java.util.function", "java.util.stream", "java.nio.file", "javax.swing");

    private MissingImport() {}

    /** The full name of the class of that simple name; empty where none of these packages has one. */
    static Optional<String> of(String simpleName) {
        return PACKAGES.stream().map(name -> name + "." + simpleName).filter(MissingImport::exists).findFirst();
    }

    private static boolean exists(String className) {
        return MissingImport.class.getClassLoader().getResource(className.replace('.', '/') + ".class") != null;
    }
}
