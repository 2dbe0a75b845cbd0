package tcpchat.stage.stream;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls of this process that have not returned yet, and the lines at which they wait. Safe for any thread. */
final class RunningCalls {

    private final Calls calls;
    private final Map<Integer, Running> running = new ConcurrentHashMap<>();

    /** A call that has not returned yet, and the line at which it was seen last. */
    private record Running(Thread thread, Side side, int step, AtomicInteger line) {}

    RunningCalls(Calls calls) {
        this.calls = calls;
    }

    /** The thread that says so has begun the call of that number. */
    void add(int id, Side side, int step) {
        running.put(id, new Running(Thread.currentThread(), side, step, new AtomicInteger()));
    }

    /** The call of that number has returned or thrown. */
    void remove(int id) {
        running.remove(id);
    }

    /** Whether a step of that side and number is among them. */
    boolean contain(Side side, int step) {
        return running.values().stream().anyMatch(call -> call.side() == side && call.step() == step);
    }

    /** Tells of each call that is at another line than before. */
    void look() {
        running.forEach((id, call) -> {
            int line = lineOf(call.thread().getStackTrace(), call.side(), call.step());
            if (line > 0 && call.line().getAndSet(line) != line) {
                calls.isAt(id, call.side(), call.step(), line);
            }
        });
    }

    /** The line at which a stack passes through that step's own class; 0 where it does not. */
    static int lineOf(StackTraceElement[] stack, Side side, int number) {
        return side.step(number).stream()
                .flatMap(step -> Arrays.stream(stack).filter(frame -> frame.getClassName().equals(step.className())))
                .mapToInt(StackTraceElement::getLineNumber).findFirst().orElse(0);
    }
}
