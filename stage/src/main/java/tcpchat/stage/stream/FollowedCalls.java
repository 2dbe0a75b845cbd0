package tcpchat.stage.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcpchat.stage.stream.StageEvent.At;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Flow;

/**
 * The calls of another process. Its own recorder tells of them; here they become events at the moment in which they are
 * heard of, and the kernel is looked at as it is for calls of this process. Belongs to the thread that listens to the
 * other process.
 */
public final class FollowedCalls {

    private static final int LISTEN = 3;

    private final Calls calls;
    private final KernelWatcher kernel;
    /** The calls that have not ended yet, by the number that the other process has given them. */
    private final Map<Integer, Call> running = new HashMap<>();

    /** A call, and its number here. */
    private record Call(int id, Began told) {}

    FollowedCalls(Calls calls, KernelWatcher kernel) {
        this.calls = calls;
        this.kernel = kernel;
    }

    /** Takes in what the other process tells; what is no call is left out. */
    public void accept(StageEvent event) {
        if (event instanceof Began began) {
            running.put(began.id(), new Call(calls.begin(began.side(), began.step(), began.call()), began));
        } else if (event instanceof At at && running.containsKey(at.id())) {
            calls.isAt(running.get(at.id()).id(), at.side(), at.step(), at.line());
        } else if (event instanceof Ended ended && running.containsKey(ended.id())) {
            if (ended.side() == Side.SERVER && ended.step() == LISTEN && !ended.failed()) {
                kernel.watch(portOf(ended));
            }
            end(running.remove(ended.id()), ended);
        }
    }

    /** The other process is gone: what has not ended there will not end any more. */
    public void end(String reason) {
        List<Call> broken = new ArrayList<>(running.values());
        running.clear();
        for (Call call : broken) {
            Began told = call.told();
            end(call,
                    new Ended(0, call.id(), told.side(), told.step(), told.call(), reason, true, 0, Flow.NONE, 0, ""));
        }
    }

    /** The port of the listener that the server's step 3 has returned. */
    public static int portOf(Ended listen) {
        return Integer.parseInt(listen.result().substring(1));
    }

    private void end(Call call, Ended told) {
        calls.end(micros -> new Ended(micros, call.id(), told.side(), told.step(), told.call(), told.result(),
                told.failed(), told.line(), told.flow(), told.bytes(), told.text()));
    }
}
