package tcpchat.tutor.junit;

import org.opentest4j.TestAbortedException;
import tcpchat.tutor.words.ReportText;
import tcpchat.tutor.words.Sentence;

/** A test that was left out because earlier ones hung: neither passed nor failed. */
public final class NotTried extends TestAbortedException {

    NotTried(Sentence reason) {
        super(ReportText.NOT_TRIED.say(reason));
        setStackTrace(new StackTraceElement[0]);
    }
}
