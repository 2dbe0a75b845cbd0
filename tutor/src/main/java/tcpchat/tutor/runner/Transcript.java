package tcpchat.tutor.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.runner.SuiteResult.Ending;
import tcpchat.tutor.words.RunnerText;

/** What a worker has told about a suite so far, and the sentence about its end. */
final class Transcript {

    /** What a JVM that runs with {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;
    /** From here on a shell counts the signals that end a process. */
    private static final int SIGNALS = 128;

    private final Duration limit;
    private final List<TestResult> tests = new ArrayList<>();
    private Event.Began running;
    private Event.Exiting exiting;
    private Event.Over over;

    Transcript(Duration limit) {
        this.limit = limit;
    }

    void add(Event event) {
        if (event instanceof Event.Began began) {
            running = began;
        } else if (event instanceof Event.Ended ended) {
            tests.add(ended.result());
            running = null;
        } else if (event instanceof Event.Exiting last) {
            exiting = last;
        } else if (event instanceof Event.Over last) {
            over = last;
        }
    }

    boolean isOver() {
        return over != null;
    }

    boolean isUntouched() {
        return isOver() && over.untouched();
    }

    /** Of a suite that ran to its end. */
    SuiteResult whole() {
        if (!over.failure().isEmpty()) {
            return new SuiteResult(tests, Ending.NOT_RUN, RunnerText.NOT_RUN.say(over.failure()));
        }
        return over.threadsLeft() == 0 ? new SuiteResult(tests, Ending.COMPLETED, "")
                : new SuiteResult(tests, Ending.THREADS_LEFT, RunnerText.THREADS_LEFT.say(over.threadsLeft()));
    }

    /** Of a suite that was still running when its time was over. */
    SuiteResult timedOut() {
        return cut(Ending.HUNG, RunnerText.HUNG.say(limit.toSeconds()));
    }

    /** Of a suite whose JVM ended with that code. */
    SuiteResult died(int code) {
        if (exiting != null && code < SIGNALS) {
            return cut(Ending.EXITED, exiting.place().isEmpty() ? RunnerText.EXITED.say(code)
                    : RunnerText.EXITED_AT.say(exiting.place()));
        }
        return switch (code) {
            case OUT_OF_MEMORY -> cut(Ending.OUT_OF_MEMORY, RunnerText.OUT_OF_MEMORY.say());
            default -> code < SIGNALS ? cut(Ending.EXITED, RunnerText.EXITED.say(code))
                    : cut(Ending.DIED, RunnerText.DIED.say(code - SIGNALS));
        };
    }

    /** The test that was running is the one that has failed. */
    private SuiteResult cut(Ending ending, String sentence) {
        if (running != null) {
            tests.add(new TestResult(running.id(), running.method(), running.name(), running.tags(), Outcome.FAILED,
                    sentence, null, 0, ""));
        }
        return new SuiteResult(tests, ending, sentence);
    }
}
