package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.ESTABLISHED;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tcpchat.room.Members;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.RecordedRoom;

/** What is said in a chat room of three members: the first two read all the time, the third does not. */
final class RoomTalk {

    /** So small that a few texts fill them. */
    private static final int BUFFER = 16 * 1024;
    private static final int TEXT = 20 * 1024;
    private static final List<String> NAMES = List.of("ann", "bob", "cyd");

    private final Bench bench;
    private final RecordedRoom room;
    private final List<RoomMember> members = new ArrayList<>();
    private final List<FutureTask<Boolean>> readers = new ArrayList<>();
    private final AtomicInteger said = new AtomicInteger();

    private RoomTalk(Bench bench, RecordedRoom room) {
        this.bench = bench;
        this.room = room;
    }

    /**
     * Connects the members.
     *
     * @throws IOException where that fails, or where this system does not tell how much waits in a queue
     */
    static RoomTalk open(Bench bench, RecordedRoom room) throws IOException, InterruptedException, TimeoutException {
        RoomTalk talk = new RoomTalk(bench, room);
        ServerSocket serverSocket = bench.listen(5);
        for (String name : NAMES) {
            talk.members.add(RoomMember.join(bench, serverSocket, name, BUFFER, room.reader()));
        }
        int last = talk.slow().port();
        Ends ends = bench.await(rows -> rows.serverIs(ESTABLISHED, last));
        if (ends.tellsNoSendQueue(last)) {
            throw new IOException(Phrases.say("needs.queues"));
        }
        for (RoomMember member : talk.quick()) {
            talk.readers.add(bench.inBackground(() -> {
                boolean isThere = true;
                while (isThere) {
                    isThere = member.hear();
                }
                return isThere;
            }));
        }
        return talk;
    }

    /** All members. */
    List<RoomMember> members() {
        return members;
    }

    /** The one that does not read. */
    RoomMember slow() {
        return members.get(members.size() - 1);
    }

    private List<RoomMember> quick() {
        return members.subList(0, members.size() - 1);
    }

    /** How many texts were said; of the last one the room may not be done with yet. */
    int said() {
        return said.get();
    }

    /** How many texts each of the first two has heard. */
    List<Integer> heard() {
        return quick().stream().map(RoomMember::heard).toList();
    }

    /**
     * Says one text more to those members and waits until the first two have heard it.
     *
     * @return the names of those who were found to be gone
     */
    List<String> say(Members present) throws Exception {
        int number = said.incrementAndGet();
        List<String> gone = room.broadcast(present, "hello " + number + " " + ".".repeat(TEXT));
        bench.await(rows -> readers.stream().anyMatch(FutureTask::isDone)
                || quick().stream().allMatch(member -> member.isUpTo(number, rows)));
        for (FutureTask<Boolean> reader : readers) {
            if (reader.isDone()) {
                result(reader);
            }
        }
        return gone;
    }

    /**
     * Waits until the rows are as wanted, or the task that says the texts has ended.
     *
     * @throws TimeoutException where that did not come in time, and no further text either
     */
    Ends await(FutureTask<?> saying, Predicate<Ends> wanted) throws InterruptedException, TimeoutException {
        int before;
        Ends ends;
        do {
            int number = said();
            before = number;
            ends = bench.await(rows -> saying.isDone() || said() > number || wanted.test(rows));
        } while (!saying.isDone() && said() > before);
        return ends;
    }

    /** What the task returns; what it throws is thrown here. */
    static <T> T result(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }
}
