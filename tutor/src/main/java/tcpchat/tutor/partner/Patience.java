package tcpchat.tutor.partner;

import java.time.Duration;

/** How long a test waits for a student's code: {@code -Dwatchdog} in seconds, 5 where nothing is said. */
public final class Patience {

    /** For a test as a whole. */
    public static final Duration TEST = Duration.ofSeconds(Integer.getInteger("watchdog", 5));

    /** For a call that should return at once. */
    public static final Duration CALL = TEST.multipliedBy(2).dividedBy(5);

    /** For one thing that should happen; short enough that the test itself can say what it missed. */
    private static final Duration FULL = TEST.dividedBy(2);

    /**
     * Plenty on an idle machine, and less than a whole test may take after one has hung. Never less than the 0.3 s that
     * a session of the windows takes to end where its peer does not read.
     */
    private static final Duration SHORT = Duration.ofMillis(Math.max(400, Math.min(600, FULL.toMillis() / 2)));

    private static volatile boolean lost;

    private Patience() {}

    /**
     * For one thing that the student's code should do. Where it has not done another in the same test class, not as
     * long: who waits in vain in one test does so in many, and nobody wants to sit through all of them.
     */
    public static Duration forOneThing() {
        return lost ? SHORT : FULL;
    }

    /** Something was waited for in vain. */
    public static void lose() {
        lost = true;
    }

    /** Another test class begins. */
    public static void renew() {
        lost = false;
    }
}
