package tcpchat.grader.seal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.ValueReader;
import tcpchat.grader.wire.ValueWriter;

/** Asks a student's JVM where its threads are. */
final class Looks {

    private static final int TIME_TO_LOOK_SECONDS = 2;

    private final Sender out;
    private final Map<Integer, CompletableFuture<Frame>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean deaf;

    Looks(Sender out) {
        this.out = out;
    }

    /** Where the code of that line is; empty where nothing answers. */
    Optional<Whereabouts> at(Line line, boolean withTime) {
        if (deaf) {
            return Optional.empty();
        }
        int number = count.incrementAndGet();
        CompletableFuture<Frame> answer = new CompletableFuture<>();
        asked.put(number, answer);
        try {
            out.send(Kind.LOOK, number, new ValueWriter().value(line.conversation()).value(withTime).body());
            return Optional.of(whereabouts(answer.get(TIME_TO_LOOK_SECONDS, TimeUnit.SECONDS), line));
        } catch (TimeoutException noAnswer) {
            // It is asked many times in a row; whoever does not answer shall not hold up the judge each time.
            deaf = true;
            return Optional.empty();
        } catch (IOException | ExecutionException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            asked.remove(number);
        }
    }

    /** Takes an answer; one that nobody waits for any more is of no use. */
    void answer(Frame stack) {
        CompletableFuture<Frame> look = asked.remove(stack.conversation());
        if (look != null) {
            look.complete(stack);
        }
    }

    private static Whereabouts whereabouts(Frame answer, Line line) throws IOException {
        ValueReader body = new ValueReader(answer.body());
        boolean locked = body.some(Boolean.class);
        boolean asking = body.some(Boolean.class);
        long nanos = body.some(Long.class);
        List<StackTraceElement> stack = body.list(StackTraceElement.class);
        return new Whereabouts(locked, asking, nanos, stack, line.isWaiting(), line.isOfStudent());
    }
}
