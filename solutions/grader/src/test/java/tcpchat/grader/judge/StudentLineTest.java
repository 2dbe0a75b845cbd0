package tcpchat.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

@DisplayName("The line of code beside a failure")
class StudentLineTest {

    private static final Step STEP = Steps.of("tcpchat.client.Step3Send", "send").orElseThrow();
    private static final String TEXT = """
            package tcpchat.client;

            import java.net.Socket;

            public class Step3Send {
                public void send(Socket socket, String text) {
                    byte[] bytes = text.getBytes();
                    socket.getOutputStream().write(bytes);
                }
            }
            """;

    @Test
    @DisplayName("is the one that the message names")
    void named() {
        assertThat(StudentLine.of(STEP, "blocked in write at Step3Send.java:8", TEXT))
                .isEqualTo("socket.getOutputStream().write(bytes);");
    }

    @Test
    @DisplayName("is the first statement that the stub has not, where the message names none")
    void firstOfTheirOwn() {
        assertThat(StudentLine.of(STEP, "expected: two bytes", TEXT)).isEqualTo("byte[] bytes = text.getBytes();");
    }

    @Test
    @DisplayName("is empty where the file has no such line")
    void none() {
        assertThat(StudentLine.of(STEP, "at Step3Send.java:99", TEXT)).isEmpty();
    }
}
