package tcpchat.tutor.partner;

import java.time.Duration;
import java.util.concurrent.Callable;

/** The likeliest reason why something is not done when the step that does it has returned. */
public final class NotYet {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private NotYet() {}

    /** Where it is done a moment later, the step has returned too early; where it is not, that cause. */
    public static Misconception cause(Callable<Boolean> done, Misconception notDone) {
        return Await.holdsWithin(A_MOMENT, done) ? Misconception.RETURNS_TOO_EARLY : notDone;
    }
}
