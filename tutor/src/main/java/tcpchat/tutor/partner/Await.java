package tcpchat.tutor.partner;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.IterativePollInterval;
import org.awaitility.pollinterval.PollInterval;

/** Waits for a condition, never for a time. */
public final class Await {

    private static final Duration OFTEN = Duration.ofMillis(1);
    private static final Duration SELDOM = Duration.ofMillis(16);

    /** What is right is seen at once; what is late is looked for less and less often, for a look costs the other tests. */
    private static final PollInterval LESS_AND_LESS = IterativePollInterval.iterative(
            last -> last.compareTo(SELDOM) < 0 ? last.multipliedBy(2) : last, OFTEN);

    private Await() {}

    /** Waits until the condition holds; throws the finding where it does not in time. */
    public static void until(Callable<Boolean> condition, Supplier<Finding> otherwise) {
        if (!holds(condition)) {
            throw otherwise.get();
        }
    }

    /** Whether the condition comes to hold in time. */
    static boolean holds(Callable<Boolean> condition) {
        boolean holds = holdsWithin(Patience.forOneThing(), condition);
        if (!holds) {
            Patience.lose();
        }
        return holds;
    }

    /** Whether the condition comes to hold within that time; in vain or not, the patience with the rest is the same. */
    static boolean holdsWithin(Duration limit, Callable<Boolean> condition) {
        try {
            Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(LESS_AND_LESS)
                    .atMost(limit).until(condition);
            return true;
        } catch (ConditionTimeoutException timeout) {
            return false;
        }
    }
}
