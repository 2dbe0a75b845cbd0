package tcpchat.grader.intake;

import java.io.IOException;

/** Something handed in that is not read; the message is a whole sentence for a person, in the reader's language. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
