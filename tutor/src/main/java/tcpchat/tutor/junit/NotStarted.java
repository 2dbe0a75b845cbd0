package tcpchat.tutor.junit;

import org.opentest4j.TestAbortedException;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.ReportText;

/** A test that could say nothing because the step's TODO is still there: neither passed nor failed. */
public final class NotStarted extends TestAbortedException {

    private final String place;

    NotStarted(Step step, String place) {
        super(ReportText.NOT_STARTED.say(step.id(), place));
        this.place = place;
        setStackTrace(new StackTraceElement[0]);
    }

    /** The file to open and the line of its TODO, such as {@code 01-client-steps/src/…/Step2Connect.java:38}. */
    public String place() {
        return place;
    }

    /** Whether that was thrown by a step of which nothing is written yet. */
    static boolean isTodo(Throwable thrown) {
        return thrown instanceof UnsupportedOperationException
                && thrown.getMessage() != null
                && thrown.getMessage().startsWith("TODO");
    }
}
