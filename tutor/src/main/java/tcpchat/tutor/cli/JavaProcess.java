package tcpchat.tutor.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java program in a process of its own, on the Java that runs this one. */
final class JavaProcess {

    /** The file in which the script looks for the command that follows. */
    private static final String FOLLOWS = "lab.follows";

    private final List<String> command = new ArrayList<>();
    private final int programAt;

    private JavaProcess(String classPath, String mainClass) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto"));
        Stream.of("lang", "lab.home", "lab.columns", "jdk.console", FOLLOWS)
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        programAt = command.size();
        command.addAll(List.of("-cp", classPath, mainClass));
    }

    /** A program on a class path of its own. */
    static JavaProcess of(List<Path> classPath, String mainClass) {
        return new JavaProcess(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                mainClass);
    }

    /** For a short life, which an optimising compiler would not make up for. */
    JavaProcess quickToStart() {
        command.add(programAt, "-XX:TieredStopAtLevel=1");
        return this;
    }

    JavaProcess property(String name, String value) {
        command.add(programAt, "-D" + name + "=" + value);
        return this;
    }

    JavaProcess arguments(String... arguments) {
        command.addAll(List.of(arguments));
        return this;
    }

    /** Starts it with its standard streams connected to this program; its errors go to this program's. */
    Process start() throws IOException {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /**
     * Has it run in the terminal of this program in its place, so that no second JVM stays beside it. The exit code is its
     * own then. Where the script that started this program can't do that, it runs now.
     */
    int runInsteadOfThis() throws IOException, InterruptedException {
        String follows = System.getProperty(FOLLOWS);
        if (follows == null) {
            return runInThisTerminal();
        }
        // Single quotes: the shell takes what is between them as it is.
        String line =
                command.stream().map(word -> "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
        Files.writeString(Path.of(follows), line, Charset.forName(System.getProperty("native.encoding")));
        return 0;
    }

    /** Runs it in the terminal of this program and returns its exit code. */
    int runInThisTerminal() throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
