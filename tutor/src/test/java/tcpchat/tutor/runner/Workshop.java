package tcpchat.tutor.runner;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Makes a submission and its suite out of a few lines, in a folder of the test's. */
final class Workshop {

    private static final List<Path> LIBRARIES =
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();

    private final Path folder;
    private final SubmissionCompiler compiler;

    Workshop(Path folder, SubmissionCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** A suite of two tests: the first calls the step with that body, the second does nothing. */
    Job job(String body) throws IOException {
        Path suite = write("Step3SendTest", """
                package tcpchat.client;
                import org.junit.jupiter.api.*;
                @tcpchat.tutor.junit.StepTest(Step3Send.class)
                @TestMethodOrder(MethodOrderer.MethodName.class)
                class Step3SendTest {
                    @Test void aCall() throws Exception { new Step3Send().send(null, "hello"); }
                    @Test void nothing() { }
                }
                """);
        Path classes = folder.resolve("classes");
        List<Problem> problems = compiler.compile(List.of(submission(body), suite), LIBRARIES, classes);
        if (SubmissionCompiler.failed(problems)) {
            throw new IllegalArgumentException(problems.toString());
        }
        return new Job("tcpchat.client.Step3SendTest", List.of(classes));
    }

    /** A file of a student with that method body, which begins at line 4. */
    Path submission(String body) throws IOException {
        return write("Step3Send", """
                package tcpchat.client;
                public class Step3Send {
                    public void send(java.net.Socket socket, String message) throws Exception {
                        %s
                    }
                }
                """.formatted(body));
    }

    private Path write(String className, String text) throws IOException {
        return Files.writeString(folder.resolve(className + ".java"), text);
    }
}
