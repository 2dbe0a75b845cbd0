package tcpchat.tutor.partner;

import java.time.Duration;

/** How long a test waits for a student's code: {@code -Dwatchdog} in seconds, 5 where nothing is said. */
public final class Patience {

    /** For a test as a whole. */
    public static final Duration TEST = Duration.ofSeconds(Integer.getInteger("watchdog", 5));

    /** For one thing that the student's code should do; shorter, so that the test itself can say what it missed. */
    public static final Duration PARTNER = TEST.multipliedBy(3).dividedBy(5);

    /** For a call that should return at once. */
    public static final Duration CALL = TEST.multipliedBy(2).dividedBy(5);

    private Patience() {}
}
