package tcpchat.room.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A member that does not read")
class SlowMemberTest {

    private static final String LONG = "x".repeat(MemberTalk.MOST_BYTES);

    @Test
    @DisplayName("cannot keep up after a while, and is let go, which it notices; the others hear everything")
    void isLetGo() {
        Pace lively = new Pace(Duration.ofMillis(50), NotedRoom.CALM.patience(), NotedRoom.CALM.deadline());
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            NotedMember ann = NotedMember.in(room, "ann");
            NotedMember bob = NotedMember.in(room, "bob");
            NotedMember sleeper = NotedMember.in(room, "sleeper", lively);
            sleeper.talk().stopReading();
            int said = 0;
            while (ann.heard().count("-sleeper") == 0) {
                said++;
                ann.talk().say(said + LONG.substring(8));
                bob.heard().soon(">ann:" + said + LONG.substring(8));
            }
            room.heard().soon("-sleeper TOO_SLOW");
            ann.talk().say("last");
            bob.heard().soon("-sleeper", ">ann:last");
            assertThat(bob.heard().lines().stream().filter(line -> line.startsWith(">ann:"))).hasSize(said + 1);
            sleeper.heard().soon("disconnected");
            assertThat(sleeper.heard().lines()).containsExactly("in [ann, bob, sleeper]", "disconnected");
            assertThat(sleeper.talk().say("x")).isFalse();
        }
    }

    @Test
    @DisplayName("is cut off when the room closes, at the deadline; the others hear the farewell at once")
    void isCutOff() throws Exception {
        Pace hasty = new Pace(NotedRoom.CALM.heartbeat(), NotedRoom.CALM.patience(), Duration.ofMillis(300));
        NotedRoom room = NotedRoom.open(hasty);
        NotedMember ann = NotedMember.in(room, "ann");
        ScriptedClient sleeper = ScriptedClient.narrow(room, "sleeper");
        // More than two kernels keep, and fewer texts than an outbox holds.
        IntStream.range(0, 100).forEach(number -> ann.talk().say(LONG));
        ann.heard().soonCounts(">ann:" + LONG, 100);
        room.closes();
        ann.heard().soon("room closed: 聊天室已关闭");
        assertThat(room.heard().lines()).endsWith("closed 1");
        sleeper.close();
    }
}
