package tcpchat.grader.intake;

import java.io.IOException;

/** A student's files go beyond a limit: none of them is graded. The message is a whole sentence for a person. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuch(String sentence) {
        super(sentence);
    }
}
