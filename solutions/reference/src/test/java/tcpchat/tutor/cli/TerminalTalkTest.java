package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.client.Step1CreateSocket;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.text.ClientLane;

class TerminalTalkTest {

    private static final String HOST = "127.0.0.1";

    private final TerminalTalk talk = new TerminalTalk(
            Stream.of(Step1CreateSocket.class, Step1CreateServerSocket.class, ClientLane.class)
                    .map(TerminalTalkTest::placeOf).toList());

    @BeforeEach
    void inEnglish() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("two processes go through the five and the seven steps")
    void everyStep() throws Exception {
        List<StepRun> runs = talk.hold(HOST, 0, List.of("hello"));
        assertThat(runs).filteredOn(StepRun::client).extracting(StepRun::step).containsExactly(1, 2, 3, 4, 5);
        assertThat(runs).filteredOn(run -> !run.client()).extracting(StepRun::step)
                .containsExactly(1, 2, 3, 4, 5, 6, 5, 7);
    }

    @Test
    @DisplayName("every byte of a text that is sent arrives and comes back")
    void everyByte() throws Exception {
        String message = "你好 😀\n\t".repeat(700);
        List<StepRun> runs = talk.hold(HOST, 0, List.of(message));
        assertThat(bytes(runs, true, '>')).isEqualTo(message);
        assertThat(bytes(runs, false, '<')).isEqualTo(message);
        assertThat(bytes(runs, false, '>')).isEqualTo(message);
        assertThat(bytes(runs, true, '<')).isEqualTo(message);
    }

    @Test
    @DisplayName("the longest message that is taken comes back whole")
    void longestMessage() throws Exception {
        String message = "x".repeat(65_536);
        List<StepRun> runs = talk.hold(HOST, 0, List.of(message, message));
        assertThat(bytes(runs, true, '<')).isEqualTo(message + message);
    }

    @Test
    @DisplayName("causes stand before their effects")
    void inTheOrderOfTime() throws Exception {
        List<String> order = talk.hold(HOST, 0, List.of("hello")).stream()
                .map(run -> (run.client() ? "client " : "server ") + run.step()).toList();
        assertThat(order).containsSubsequence("server 3", "client 2", "server 4");
        assertThat(order).containsSubsequence("client 3", "server 5", "server 6", "client 4", "client 5", "server 7");
    }

    @Test
    @DisplayName("a port in use, an unreachable host, an empty message: one sentence each")
    void refusals() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            assertRefused("Port " + taken.getLocalPort() + " is in use", HOST, taken.getLocalPort(), "x");
        }
        assertRefused("The host is empty", " ", 0, "x");
        assertRefused("The host name no..such can't be resolved", "no..such", 0, "x");
        assertRefused("A server can't listen at 192.0.2.1 here", "192.0.2.1", 0, "x");
        assertRefused("A message is empty", HOST, 0, "");
        assertRefused("A port is a number from 0 to 65535", HOST, 65_536, "x");
        assertRefused("A message is longer than 65536 bytes", HOST, 0, "x".repeat(65_537));
    }

    @Test
    @DisplayName("the ladder shows both lanes, the text and its bytes")
    void ladder() throws Exception {
        String picture = String.join("\n", new TalkPicture(talk.hold(HOST, 0, List.of("你好"))).lines());
        assertThat(picture).contains("CLIENT", "SERVER", "\"你好\"", "e4 bd a0 e5 a5 bd", "6 bytes sent",
                "6 bytes received", "5 receive = null");
    }

    private void assertRefused(String sentence, String host, int port, String message) {
        assertThatThrownBy(() -> talk.hold(host, port, List.of("fine", message)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith(sentence)
                .message().satisfies(text -> assertThat(text.lines()).hasSize(1));
    }

    private static String bytes(List<StepRun> runs, boolean client, char direction) {
        StringBuilder text = new StringBuilder();
        runs.stream().filter(run -> run.client() == client && run.direction() == direction)
                .forEach(run -> text.append(new String(run.bytes(), UTF_8)));
        return text.toString();
    }

    /** Relative: Java 17 hands the arguments of a process on in the default charset, which is GBK in this JVM. */
    private static Path placeOf(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Path.of("").toAbsolutePath().relativize(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
