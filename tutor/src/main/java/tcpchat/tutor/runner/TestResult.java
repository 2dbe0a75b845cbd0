package tcpchat.tutor.runner;

import java.util.Set;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.partner.Misconception;

/**
 * The verdict of one test.
 *
 * @param id      what tells it from every other test
 * @param method  the name of the test's method
 * @param name    what it is called in plain words
 * @param tags    its tags, such as {@code challenge}
 * @param outcome the verdict
 * @param message the reason for it; empty where it passed
 * @param cause   the misconception that is the likeliest cause; {@code null} where none is known
 * @param millis  how long it took
 * @param printed what was printed meanwhile, the beginning of it where it is much
 */
public record TestResult(String id, String method, String name, Set<String> tags, Outcome outcome, String message,
        Misconception cause, long millis, String printed) {

    /** Whether it is of that outcome. */
    public boolean is(Outcome wanted) {
        return outcome == wanted;
    }
}
