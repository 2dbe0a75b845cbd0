package tcpchat.tutor.partner;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for a condition, never for a time. */
final class Await {

    /** How long a partner waits for what the student's side should do; shorter than the watchdog's limit. */
    static final Duration LIMIT = Duration.ofSeconds(3);

    private Await() {}

    /** Waits until the condition holds; throws the finding where it doesn't in time. */
    static void until(Callable<Boolean> condition, Supplier<Finding> otherwise) {
        try {
            Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .atMost(LIMIT).until(condition);
        } catch (ConditionTimeoutException timeout) {
            throw otherwise.get();
        }
    }
}
