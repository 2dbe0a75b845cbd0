package tcpchat.tutor.junit;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import tcpchat.tutor.partner.BlockedCall;
import tcpchat.tutor.partner.Finding;

/**
 * Remembers how often the student's code has hung in a test class, the core and the challenge counted apart: who waits
 * in one test waits in many, and nobody wants to sit through all of them.
 */
final class Hangs {

    private static final Duration SHORT_LIMIT = Duration.ofSeconds(1);
    private static final int MOST = 2;

    private int count;
    private String firstTest;
    private Finding first;
    private String firstRunaway;
    private BlockedCall runawayPlace;

    /** How long a test may take: the full limit; where an earlier test has hung a second, and at most half of it. */
    Duration limit(Duration full) {
        return count == 0 ? full : Collections.min(List.of(SHORT_LIMIT, full.dividedBy(2)));
    }

    /** Notes that a test has hung. */
    void add(String test, Finding finding) {
        if (count == 0) {
            firstTest = test;
            first = finding;
        }
        count++;
    }

    /**
     * Notes a thread that nothing can stop: Java has no way to end one that never waits, or that waits on a socket of
     * its own, and every further test would leave one more behind.
     */
    void addRunaway(String test, BlockedCall place) {
        firstRunaway = test;
        runawayPlace = place;
    }

    /** Fails where nothing new is to be learnt from a further test, so that the rest of the class is over at once. */
    void check() {
        if (firstRunaway != null) {
            throw new Finding("nothing of yours goes on from an earlier test", "your code is " + runawayPlace
                    + " since \"" + firstRunaway + "\"; this test " + NotTried.WORDS, runawayPlace.cause());
        }
        if (count == MOST) {
            throw new Finding("the tests end", first.happened() + " in \"" + firstTest + "\", and after " + count
                    + " such tests this one " + NotTried.WORDS, first.likelyCause().orElse(null));
        }
    }
}
