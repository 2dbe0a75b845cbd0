package tcpchat.tutor.watch;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.steps.Step;

/** A look at some steps that goes on in the background, so that keys and saves are heard meanwhile. */
final class Look {

    /** A look this short is better brought to its end: who saves ten times a second gets a verdict all the same. */
    private static final long LONG_NANOS = 1_000_000_000L;

    private final Set<Step> steps;
    private final Sequel sequel;
    private final Examiner examiner;
    private final long begin = System.nanoTime();
    private final FutureTask<List<Verdict>> verdicts;
    private volatile boolean abandoned;

    /** What happens with the verdicts, in the thread of the watch. */
    interface Sequel {
        void show(List<Verdict> verdicts) throws IOException;
    }

    /** Begins at once, and gives a sign when it is done. */
    Look(Set<Step> steps, Examiner examiner, ExecutorService background, Sequel sequel, Runnable sign) {
        this.steps = steps;
        this.sequel = sequel;
        this.examiner = examiner;
        this.verdicts = new FutureTask<>(() -> examiner.examine(List.copyOf(steps), () -> abandoned)) {
            @Override
            protected void done() {
                sign.run();
            }
        };
        background.execute(verdicts);
    }

    Set<Step> steps() {
        return steps;
    }

    Sequel sequel() {
        return sequel;
    }

    boolean isDone() {
        return verdicts.isDone();
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Ends it if it takes long. To be called until it is done: its tests may be about to start at this very moment. */
    void abandonIfLong() {
        if (System.nanoTime() - begin > LONG_NANOS) {
            abandon();
            examiner.cutShort();
        }
    }

    /** Says that nobody wants to know any more. */
    void abandon() {
        abandoned = true;
    }

    /** What came of it, when it is done. */
    List<Verdict> verdicts() throws IOException, InterruptedException {
        try {
            return verdicts.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
