package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tcpchat.tutor.words.Sentence;

/**
 * A call of the student's code that runs in a thread of its own while the test goes on.
 *
 * @param <T> what the call returns
 */
public final class Call<T> {

    private final FutureTask<T> task;
    private final Thread thread;

    Call(Callable<T> code, Loopback loopback) {
        task = new FutureTask<>(code);
        thread = loopback.inBackground("caller", task);
    }

    /**
     * Waits until the call waits in the operating system for something to happen. A call that waits in another way
     * (it may ask again and again) is given half a second; a call that ends instead has not waited: a finding with that
     * cause.
     */
    public Call<T> waits(Sentence what, Misconception hasty) throws Exception {
        try {
            Awaitility.await().pollInSameThread().pollInterval(1, TimeUnit.MILLISECONDS)
                    .atMost(500, TimeUnit.MILLISECONDS).until(() -> task.isDone() || BlockedCall.isAsleep(thread));
        } catch (ConditionTimeoutException polling) {
            return this;
        }
        if (task.isDone()) {
            throw new Finding(say("the call waits {0}", what),
                    say("it ended at once and returned {0}", describe(result())), hasty);
        }
        return this;
    }

    /** What the call returns; throws what it throws. It waits until then: the watchdog ends what does not end. */
    public T result() throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    /**
     * Waits until the call has ended, or waits for something: in the operating system, for a lock, or for another thread.
     * One that does neither is given half a second.
     */
    public Call<T> settles() {
        try {
            Awaitility.await().pollInSameThread().pollInterval(1, TimeUnit.MILLISECONDS)
                    .atMost(500, TimeUnit.MILLISECONDS).until(() -> task.isDone() || BlockedCall.isHeld(thread));
        } catch (ConditionTimeoutException polling) {
            return this;
        }
        return this;
    }

    /** For how long the call has used the processor. */
    public Duration processorTime() {
        return Duration.ofNanos(ThreadSight.OF_THIS_JVM.cpuNanos(thread));
    }

    /** Whether a thread of the student's own runs or waits beside that of the call. */
    public boolean hasOthersBeside() {
        return Thread.getAllStackTraces().entrySet().stream()
                .anyMatch(other -> other.getKey() != thread && BlockedCall.in(other.getValue()).isPresent());
    }

    /** Interrupts the thread that the call runs in. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Whether the call has returned or thrown by now. */
    public boolean hasEnded() {
        return task.isDone();
    }

    /** Whether the call ends although nothing more happens. */
    public boolean endsByItself() throws InterruptedException {
        try {
            task.get(Patience.CALL.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** The likeliest reason why the call has not ended; {@code null} where none is known. */
    public Misconception causeOfWaiting() {
        return BlockedCall.in(thread).map(BlockedCall::cause).orElse(null);
    }

    private static String describe(Object result) {
        return result instanceof String text ? Bytes.show(text) : String.valueOf(result);
    }

    private static Exception rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (Exception) thrown;
    }
}
