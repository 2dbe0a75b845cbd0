package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.ESTABLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import tcpchat.room.Members;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.RecordedRoom;
import tcpchat.stage.stream.RoomSteps;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/**
 * (l) One of three members of a chat room does not read: what do the others hear? First the room writes to each connection
 * itself, then each member has an outbox with a queue.
 */
public final class SlowMember implements Experiment {

    private static final int BROADCAST_STEP = 5;
    private static final int CAPACITY = 3;
    /** An outbox that is not right yet may take any number. */
    private static final int MOST_TEXTS = 40;

    private final RoomSteps steps;

    /** The experiment with the steps of {@code 04-chat-room}. */
    public SlowMember() {
        this(RoomSteps.own());
    }

    /** The experiment with those steps. */
    SlowMember(RoomSteps steps) {
        this.steps = steps;
    }

    @Override
    public char letter() {
        return 'l';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        RecordedRoom room = new RecordedRoom(steps, bench.recorder());
        RoomTalk talk = RoomTalk.open(bench, room);
        List<Object> answer = new ArrayList<>(writesItself(bench, room, talk));
        answer.addAll(hasQueues(bench, room, talk));
        return answer;
    }

    /** A broadcast waits for the slow member, until that one reads; returns what was to be seen meanwhile. */
    private List<Object> writesItself(Bench bench, RecordedRoom room, RoomTalk talk) throws Exception {
        Members members = room.members();
        for (RoomMember member : talk.members()) {
            members.join(member.name(), room.directOutbox(member.name(), member.connection()));
        }
        AtomicBoolean goesOn = new AtomicBoolean(true);
        FutureTask<Boolean> saying = bench.inBackground(() -> {
            while (goesOn.get()) {
                talk.say(members);
            }
            return true;
        });
        RoomMember slow = talk.slow();
        Steady full = new Steady(rows -> !rows.waitForReceive(Role.CLIENT, slow.port(), 0)
                && !rows.sendQueue(Role.SERVER, slow.port()).equals("0")
                && bench.recorder().isRunning(Side.ROOM, BROADCAST_STEP));
        Ends ends = talk.await(saying, full);
        if (saying.isDone()) {
            RoomTalk.result(saying);
        }
        int said = talk.said();
        List<Integer> heard = talk.heard();
        bench.recorder().fact(slow.port(), Side.SERVER, "broadcast.blocked", Evidence.OBSERVED, said);
        bench.pause(this);
        goesOn.set(false);
        for (int text = 0; text < said; text++) {
            slow.hear();
        }
        RoomTalk.result(saying);
        return List.of(said, ends.receiveQueue(Role.CLIENT, slow.port()),
                ends.sendQueue(Role.SERVER, slow.port()), heard.get(0), heard.get(1));
    }

    /** The slow member is cut off, and the others go on; returns what was to be seen then. */
    private static List<Object> hasQueues(Bench bench, RecordedRoom room, RoomTalk talk) throws Exception {
        int before = talk.said();
        Members members = room.members();
        for (RoomMember member : talk.members()) {
            members.join(member.name(), bench.own(room.outbox(member.name(), member.connection(), CAPACITY,
                    task -> bench.inBackground(Executors.callable(task)))));
        }
        FutureTask<List<String>> saying = bench.inBackground(() -> {
            List<String> gone = List.of();
            while (gone.isEmpty() && talk.said() < MOST_TEXTS) {
                gone = talk.say(members);
            }
            return gone;
        });
        talk.await(saying, rows -> false);
        List<String> gone = RoomTalk.result(saying);
        int port = talk.slow().port();
        Ends ends = bench.await(rows -> gone.isEmpty() || !rows.serverIs(ESTABLISHED, port));
        List<Integer> heard = talk.heard();
        return List.of(talk.said() - before, String.join(", ", gone), heard.get(0) - before, heard.get(1) - before,
                ends.state(Role.SERVER, port));
    }
}
