package tcpchat.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.jail.Jails;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Steps;

@DisplayName("A grader that is root where there are no namespaces")
class OtherUserTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path SOLVED = KIT.resolve("solutions/reference/src/main/java/tcpchat");

    /** JUnit makes it for its own user alone: so is the file in it. */
    @TempDir
    private static Path closed;
    private static Judging judging;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can run a program as another user");
        judging = new Judging(KIT, Jails.otherUser(), new Verdicts(closed.resolve("verdicts")), 1);
    }

    @AfterAll
    static void close() throws Exception {
        if (judging != null) {
            judging.close();
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({"client.Step3Send, send", "gui.ClientPresenter, send"})
    @DisplayName("finds a right step right")
    void right(String name, String method) throws Exception {
        String text = Files.readString(SOLVED.resolve(name.replace('.', '/') + ".java"));

        assertThat(grade("tcpchat." + name, method, text).status()).isEqualTo(StepStatus.DONE);
    }

    @Test
    @DisplayName("keeps the student's code from files that are root's alone")
    void secret() throws Exception {
        Path secret = Files.writeString(closed.resolve("secret.txt"), "the secret");
        String text = """
                package tcpchat.client;

                public class Step3Send {
                    public void send(java.net.Socket socket, String text) throws java.io.IOException {
                        throw new java.io.IOException(
                                java.nio.file.Files.readString(java.nio.file.Path.of("%s")));
                    }
                }
                """.formatted(secret);

        assertThat(grade("tcpchat.client.Step3Send", "send", text).failures()).isNotEmpty()
                .noneMatch(failure -> failure.message().contains("the secret"))
                .anyMatch(failure -> failure.message().contains("AccessDenied"));
    }

    private static StepGrade grade(String className, String method, String text) throws Exception {
        try (Bench bench = judging.bench(Locale.ENGLISH)) {
            return bench.verdict(Steps.of(className, method).orElseThrow(), text);
        }
    }
}
