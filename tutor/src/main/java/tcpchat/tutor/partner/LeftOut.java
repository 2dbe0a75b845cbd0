package tcpchat.tutor.partner;

import org.opentest4j.TestAbortedException;
import tcpchat.tutor.words.Sentence;

/** A test that this system gives no chance to: neither passed nor failed. */
public final class LeftOut extends TestAbortedException {

    LeftOut(Sentence reason) {
        super(reason.toString());
        setStackTrace(new StackTraceElement[0]);
    }
}
