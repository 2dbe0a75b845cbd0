package tcpchat.tutor.partner;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for a condition, never for a time. */
final class Await {

    private Await() {}

    /** Waits until the condition holds; throws the finding where it doesn't in time. */
    static void until(Callable<Boolean> condition, Supplier<Finding> otherwise) {
        try {
            Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .atMost(Patience.forOneThing()).until(condition);
        } catch (ConditionTimeoutException timeout) {
            Patience.lose();
            throw otherwise.get();
        }
    }
}
