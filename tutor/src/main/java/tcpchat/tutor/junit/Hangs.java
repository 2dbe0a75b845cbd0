package tcpchat.tutor.junit;

import java.time.Duration;
import tcpchat.tutor.partner.BlockedCall;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Misconception;

/** Remembers, for one test class, that the student's code has hung before, so that further hangs cost less time. */
final class Hangs {

    private static final Duration SHORT_LIMIT = Duration.ofSeconds(1);

    private boolean any;
    private String firstRunaway;
    private BlockedCall runawayPlace;

    /** How long a test may take: the full limit, but only a second where an earlier test of the class has hung. */
    Duration limit(Duration full) {
        return any && full.compareTo(SHORT_LIMIT) > 0 ? SHORT_LIMIT : full;
    }

    /** Notes that a test has hung. */
    void add() {
        any = true;
    }

    /**
     * Notes a thread that nothing can stop: Java has no way to end one that never waits, and every further test would
     * leave one more behind.
     */
    void addRunaway(String test, BlockedCall place) {
        firstRunaway = test;
        runawayPlace = place;
    }

    /** Fails where a thread of an earlier test still runs, so that the rest of the class is over at once. */
    void check() {
        Finding.unless(firstRunaway == null, "no loop of yours runs on from an earlier test",
                "your code is " + runawayPlace + " since \"" + firstRunaway + "\"; this test was not tried",
                Misconception.ENDLESS_LOOP);
    }
}
