package tcpchat.tutor.junit;

import static tcpchat.tutor.words.Sentence.say;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import tcpchat.tutor.partner.BlockedCall;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.words.Sentence;

/**
 * Remembers how often the student's code has hung in a test class, the core and the challenge counted apart: who waits
 * in one test waits in many, and nobody wants to sit through all of them. Where grades are made, each is tried all the same.
 */
final class Hangs {

    private static final Duration SHORT_LIMIT = Duration.ofSeconds(1);
    private static final int MOST = 2;

    private final boolean patient = StepExtension.isForGrades();
    private int count;
    private Sentence reason;

    /** How long a test may take: the full limit; where an earlier test has hung a second, and at most half of it. */
    Duration limit(Duration full) {
        return count == 0 ? full : Collections.min(List.of(SHORT_LIMIT, full.dividedBy(2)));
    }

    /** Notes that a test has hung. */
    void add(String test, Finding finding) {
        count++;
        if (count == MOST) {
            reason = say("{0}, as in \"{1}\"", finding.happened(), test);
        }
    }

    /**
     * Notes a thread that nothing can stop: Java has no way to end one that never waits, or that waits on a socket of
     * its own, and every further test would leave one more behind.
     */
    void addRunaway(String test, BlockedCall place) {
        reason = say("since \"{1}\" your code is {0}", place, test);
    }

    /**
     * Leaves a test out where nothing new is to be learnt from it, so that the rest of the class is over at once.
     *
     * @throws NotTried with the reason
     */
    void check() {
        if (reason != null && !patient) {
            throw new NotTried(reason);
        }
    }
}
