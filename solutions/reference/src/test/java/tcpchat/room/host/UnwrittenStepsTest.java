package tcpchat.room.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;
import tcpchat.room.FrameReader;
import tcpchat.room.FrameWriter;
import tcpchat.room.Step3ServeMany;
import tcpchat.room.Step4Members;
import tcpchat.room.Step5Broadcast;
import tcpchat.room.Step6Outbox;
import tcpchat.room.Step7Silence;
import tcpchat.room.Step8Shutdown;

@DisplayName("A step of the room that is not written yet")
class UnwrittenStepsTest {

    private static final String HOST = "127.0.0.1";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7})
    @DisplayName("in a conversation: it is told, that client is let go, and the room can be closed")
    void inAConversation(int step) {
        NotedRoom room = NotedRoom.open(without(step), NotedRoom.CALM);
        NotedMember ann = new NotedMember("ann", NotedRoom.CALM);
        ann.talk().join(HOST, room.port(), "ann");
        room.heard().soon(todo(step));
        ann.heard().soonEnds();
        room.closes();
        assertThat(room.heard().lines()).endsWith("closed 0");
    }

    @Test
    @DisplayName("step 3, by which the room accepts: it is told, and the room closes")
    void accepting() {
        NotedRoom room = NotedRoom.open(without(3), NotedRoom.CALM);
        room.heard().soon(todo(3), "closed 0");
    }

    @Test
    @DisplayName("step 4, by which the room is made: it can't be opened, and the next try is not in its way")
    void opening() {
        NotedRoom room = NotedRoom.notOpen(without(4), NotedRoom.CALM);
        room.host().open(HOST, 0);
        room.host().open(HOST, 0);
        String line = "open failed: java.lang.UnsupportedOperationException: TODO room step 4";
        room.heard().soonCounts(line, 2);
        assertThat(room.heard().lines()).isEqualTo(List.of(line, line));
    }

    @Test
    @DisplayName("step 8, by which the room closes: it is told, and the room closes without it")
    void closing() {
        NotedRoom room = NotedRoom.open(without(8), NotedRoom.CALM);
        NotedMember ann = NotedMember.in(room, "ann");
        room.closes();
        assertThat(room.heard().lines()).endsWith(todo(8), "closed 1");
        ann.heard().soon("disconnected");
        room.host().open(HOST, room.port());
        room.heard().soonCounts("opened", 2);
        room.closes();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    @DisplayName("at a member: it is told as the reason why it did not get in")
    void member(int step) {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            HostSteps steps = without(step);
            MemberSteps own = MemberSteps.own();
            NotedMember ann = new NotedMember("ann",
                    new MemberSteps(own.create(), own.connect(), steps.writer(), steps.readers(), steps.silence()),
                    NotedRoom.CALM);
            ann.talk().join(HOST, room.port(), "ann");
            ann.heard().soon("join failed: java.lang.UnsupportedOperationException: TODO room step " + step);
        }
    }

    private static String todo(int step) {
        return "mistake: TODO room step " + step;
    }

    /** All steps as they are, but for one. */
    private static HostSteps without(int step) {
        Answer<Object> todo = call -> {
            throw new UnsupportedOperationException("TODO room step " + step);
        };
        HostSteps own = HostSteps.own();
        return new HostSteps(own.create(), own.bind(), own.listen(),
                step == 1 ? mock(FrameWriter.class, todo) : own.writer(),
                step == 2 ? () -> mock(FrameReader.class, todo) : own.readers(),
                step == 3 ? mock(Step3ServeMany.class, todo) : own.serve(),
                step == 4 ? mock(Step4Members.class, todo) : own.members(),
                step == 5 ? mock(Step5Broadcast.class, todo) : own.broadcast(),
                step == 6 ? mock(Step6Outbox.class, todo) : own.outbox(),
                step == 7 ? mock(Step7Silence.class, todo) : own.silence(),
                step == 8 ? mock(Step8Shutdown.class, todo) : own.shutdown());
    }
}
