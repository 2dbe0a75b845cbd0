package tcpchat.tutor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Track;

@DisplayName("The room in the terminal")
class TerminalRoomTest {

    private static final String HOST = "127.0.0.1";
    private static final Path ROOT = Kit.root().orElseThrow();

    private final TerminalRoom room = new TerminalRoom(classPath("solutions/reference/target/classes"));

    @BeforeEach
    void inEnglish() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("it is played to its end: joining, a refused name, texts, one that can't keep up, leaving, closing")
    void play() throws Exception {
        System.setProperty("lang", "zh");
        List<RoomEvent> events = room.play(HOST, 0);
        assertThat(new RoomPicture(events, 80).lines()).allSatisfy(line -> {
            assertThat(Columns.of(line)).isLessThanOrEqualTo(80);
            assertThat(line.replaceAll("ms|ann|bob|cyd|Hello", "")).as("in Chinese").doesNotContainPattern("[A-Za-z]");
        });
        System.setProperty("lang", "en");
        assertThat(new RoomPicture(events, 80).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        assertThat(of("room", events)).containsSubsequence("ann has joined", "bob has joined",
                "ann refused: the name is taken", "cyd has joined", "ann says: 你好，Hello!", "cyd is gone: can't keep up",
                "bob is gone: has left", "the room is closed");
        assertThat(of("ann", events)).containsSubsequence("joins as ann", "is in; here are ann",
                "bob has joined the room",
                "cyd has joined the room", "ann says: 你好，Hello!", "cyd has left the room", "bob has left the room",
                "聊天室已关闭");
        assertThat(of("ann", events)).contains("says: 你好，Hello!");
        assertThat(of("cyd", events)).containsSubsequence("joins as ann", "is refused: 名字已被占用", "joins as cyd",
                "ann says: 你好，Hello!", "stops reading", "the room has disconnected");
    }

    @Test
    @DisplayName("a port in use, an unreachable host: one sentence each")
    void refusals() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            assertRefused("Port " + taken.getLocalPort() + " is in use", room, HOST, taken.getLocalPort());
        }
        assertRefused("The host is empty", room, " ", 0);
        assertRefused("A server can't listen at 192.0.2.1 here", room, "192.0.2.1", 0);
    }

    @Test
    @DisplayName("a step that is not written is named, and the file to open")
    void notWritten() {
        assertRefused("server 1 is not written yet: open 02-server-steps/src/main/java/tcpchat/server/Step1",
                new TerminalRoom(classPath()), HOST, 0);
    }

    private static void assertRefused(String sentence, TerminalRoom room, String host, int port) {
        assertThatThrownBy(() -> room.play(host, port)).isInstanceOf(Refusal.class).hasMessageStartingWith(sentence)
                .message().satisfies(text -> assertThat(text.lines()).hasSize(1));
    }

    private static List<String> of(String who, List<RoomEvent> events) {
        return events.stream().filter(event -> event.who().equals(who)).map(RoomEvent::inWords).toList();
    }

    /** Relative: Java 17 hands the arguments of a process on in the default charset, which is GBK in this JVM. */
    private static List<Path> classPath(String... first) {
        Stream<String> stubs = Track.ROOM.needs().stream().map(track -> track.folder() + "/target/classes");
        return Stream.concat(Stream.of(first), stubs).map(ROOT::resolve)
                .map(Path.of("").toAbsolutePath()::relativize).toList();
    }
}
