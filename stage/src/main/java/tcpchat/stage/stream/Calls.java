package tcpchat.stage.stream;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import tcpchat.stage.stream.StageEvent.At;
import tcpchat.stage.stream.StageEvent.Began;

/**
 * The calls of the conversation as events, whichever process makes them: each has a number here, and the kernel is
 * looked at while one runs and right behind it. Safe for any thread but the event thread.
 */
final class Calls {

    private final EventStream stream;
    private final KernelWatcher kernel;
    private final Tap tap;
    private final AtomicInteger numbers = new AtomicInteger();

    Calls(EventStream stream, KernelWatcher kernel, Tap tap) {
        this.stream = stream;
        this.kernel = kernel;
        this.tap = tap;
    }

    /** A call has begun; returns its number. */
    int begin(Side side, int step, String call) {
        int id = numbers.incrementAndGet();
        stream.publish(micros -> new Began(micros, id, side, step, call));
        kernel.callBegins();
        return id;
    }

    /** That call was seen at that line of its step's file. */
    void isAt(int id, Side side, int step, int line) {
        stream.publish(micros -> new At(micros, id, side, step, line));
    }

    /** A call has ended; what it has sent, and what it has changed in the kernel, is told before its end. */
    void end(LongFunction<StageEvent> ended) {
        kernel.callEnds();
        tap.catchUp();
        kernel.poll();
        stream.publish(ended);
    }
}
