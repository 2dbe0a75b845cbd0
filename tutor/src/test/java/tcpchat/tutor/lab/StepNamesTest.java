package tcpchat.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.steps.Step;

@DisplayName("What people call a step")
class StepNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"client 2", "c2", "C2", "cl 2", "client2", "client-2", "client.2", "Step2Connect",
            "step2connect", "Step2ConnectTest", "tcpchat.client.Step2Connect", "Step2Connect#connect",
            "Step2Connect.java",
            "01-client-steps/src/main/java/tcpchat/client/Step2Connect.java",
            "./src/main/java/tcpchat/client/Step2Connect.java",
            "/home/me/my kit/01-client-steps/src/main/java/tcpchat/client/Step2Connect.java:34",
            "C:\\kit\\01-client-steps\\src\\main\\java\\tcpchat\\client\\Step2Connect.java:34:7"})
    @DisplayName("client 2 by its many names")
    void clientTwo(String name) {
        assertThat(StepNames.parse(List.of(name))).extracting(Step::id).containsExactly("client 2");
    }

    @Test
    @DisplayName("words that the shell has taken apart")
    void severalWords() {
        assertThat(StepNames.parse(List.of("server", "7"))).extracting(Step::id).containsExactly("server 7");
    }

    @Test
    @DisplayName("a whole track, and all there is")
    void tracks() {
        assertThat(StepNames.parse(List.of("client"))).hasSize(5);
        assertThat(StepNames.parse(List.of("s"))).hasSize(7);
        assertThat(StepNames.parse(List.of("all"))).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "client 9", "c0", "x2", "2", "Step2", "connect", "Step2Connect.txt",
            "02-server-steps/src/main/java/tcpchat/client/Step2Connect.java", "client two"})
    @DisplayName("what is no step's name")
    void nothing(String name) {
        assertThat(StepNames.parse(List.of(name))).isEmpty();
    }
}
