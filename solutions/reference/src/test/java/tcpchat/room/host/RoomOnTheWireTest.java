package tcpchat.room.host;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.partner.Frames;

@DisplayName("The room on the wire")
class RoomOnTheWireTest {

    private static final Pace QUICK = new Pace(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(2));
    private static final String STRANGER = "stranger 127.0.0.1";

    @Test
    @DisplayName("its frames: the list of names first, then who comes, what is said, who goes, and the farewell")
    void frames() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM);
                ScriptedClient ann = ScriptedClient.joined(room, "ann");
                ScriptedClient bob = ScriptedClient.joined(room, "bob")) {
            ann.says("你好: #", "");
            bob.hears("*ann\nbob", ">ann:你好: #");
            bob.endsItsStream();
            bob.hearsTheEnd();
            ann.hears("*ann", "+bob", ">ann:你好: #", "-bob");
            room.closes();
            ann.hears("!聊天室已关闭");
            ann.hearsTheEnd();
        }
    }

    @Test
    @DisplayName("who is refused hears the reason and then the end, whatever else it has sent")
    void refused() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM);
                ScriptedClient ann = ScriptedClient.joined(room, "ann");
                ScriptedClient second = ScriptedClient.at(room);
                ScriptedClient third = ScriptedClient.at(room)) {
            second.says("ann", "hello", "is anybody there?");
            second.hears("!名字已被占用");
            second.hearsTheEnd();
            third.says("a:b", "x".repeat(60_000));
            third.hears("!名字无效");
            third.hearsTheEnd();
            ann.says("x");
            ann.hears("*ann", ">ann:x");
            room.heard().soon("refused ann NAME_TAKEN", "refused a:b NAME_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "你好", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "\u007f\u007f\u007f\u007f"})
    @DisplayName("a program that knows no frames, such as the tutorial's client, hears the end; nobody else notices")
    void strangers(String text) throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM);
                ScriptedClient ann = ScriptedClient.joined(room, "ann");
                ScriptedClient stranger = ScriptedClient.at(room)) {
            stranger.sends(text.getBytes(UTF_8));
            stranger.hearsTheEnd();
            ann.says("x");
            ann.hears("*ann", ">ann:x");
            room.heard().soon(STRANGER);
        }
    }

    @Test
    @DisplayName("less than a length waits for the rest, until the patience is over")
    void lessThanALength() throws Exception {
        try (NotedRoom room = NotedRoom.open(QUICK); ScriptedClient stranger = ScriptedClient.at(room)) {
            stranger.sends("#".getBytes(US_ASCII));
            stranger.hearsTheEnd();
            room.heard().soon("opened", STRANGER);
        }
    }

    @Test
    @DisplayName("heartbeats, but no name: it is let go when the patience is over")
    void heartbeatsInPlaceOfAName() throws Exception {
        try (NotedRoom room = NotedRoom.open(QUICK); ScriptedClient stranger = ScriptedClient.at(room)) {
            stranger.keepsSending(() -> room.heard().count(STRANGER) == 1, Frames.of(""));
            assertThat(room.heard().lines()).containsExactly("opened", STRANGER);
        }
    }

    @Test
    @DisplayName("a length that no frame has ends the membership: the connection is broken")
    void badLength() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM);
                ScriptedClient ann = ScriptedClient.joined(room, "ann");
                ScriptedClient huge = ScriptedClient.joined(room, "huge");
                ScriptedClient negative = ScriptedClient.joined(room, "negative")) {
            huge.sends(Frames.announced(Integer.MAX_VALUE, (byte) 1));
            room.heard().soon("-huge BROKEN");
            negative.sends(Frames.announced(-1));
            room.heard().soon("-negative BROKEN");
            ann.hears("*ann", "+huge", "+negative", "-huge", "-negative");
        }
    }

    @Test
    @DisplayName("a text that is longer than the room takes ends the membership and reaches nobody")
    void tooLongText() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM);
                ScriptedClient ann = ScriptedClient.joined(room, "ann");
                ScriptedClient bob = ScriptedClient.joined(room, "bob")) {
            bob.says("x".repeat(MemberTalk.MOST_BYTES + 1));
            room.heard().soon("-bob BROKEN");
            ann.hears("*ann", "+bob", "-bob");
        }
    }

    @Test
    @DisplayName("a reset is a broken connection")
    void reset() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM);
                ScriptedClient ann = ScriptedClient.joined(room, "ann");
                ScriptedClient bob = ScriptedClient.joined(room, "bob")) {
            bob.resets();
            ann.hears("*ann", "+bob", "-bob");
            room.heard().soon("-bob BROKEN");
        }
    }

    @Test
    @DisplayName("the room sends heartbeats, and who sends none is let go")
    void heartbeats() throws Exception {
        try (NotedRoom room = NotedRoom.open(QUICK);
                ScriptedClient silent = ScriptedClient.joined(room, "silent");
                ScriptedClient beats = ScriptedClient.joined(room, "beats")) {
            silent.hears("*silent");
            assertThat(List.of(silent.next(), silent.next(), silent.next())).as("the one that comes, and heartbeats")
                    .contains("").isSubsetOf("+beats", "");
            beats.keepsSending(() -> room.heard().count("-silent SILENT") == 1, Frames.of(""));
            assertThat(room.heard().lines()).containsExactly("opened", "+silent", "+beats", "-silent SILENT");
        }
    }

    @Test
    @DisplayName("a frame that comes byte by byte has to be whole within the patience")
    void dribbling() throws Exception {
        try (NotedRoom room = NotedRoom.open(QUICK); ScriptedClient slow = ScriptedClient.joined(room, "slow")) {
            slow.sends(Frames.announced(60_000));
            slow.keepsSending(() -> room.heard().count("-slow SILENT") == 1, (byte) 'x');
            assertThat(room.heard().lines()).containsExactly("opened", "+slow", "-slow SILENT");
        }
    }
}
