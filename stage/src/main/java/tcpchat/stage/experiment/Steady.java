package tcpchat.stage.experiment;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Whether something has been so for a while, and no row has changed meanwhile. */
final class Steady implements Predicate<Ends> {

    private static final Duration WHILE = Duration.ofMillis(250);

    private final Predicate<Ends> condition;
    private Ends before = new Ends(List.of());
    private long since = System.nanoTime();

    Steady(Predicate<Ends> condition) {
        this.condition = condition;
    }

    @Override
    public boolean test(Ends now) {
        if (!condition.test(now) || !now.equals(before)) {
            before = now;
            since = System.nanoTime();
        }
        return System.nanoTime() - since > WHILE.toNanos();
    }
}
