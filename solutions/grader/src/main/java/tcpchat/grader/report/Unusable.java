package tcpchat.grader.report;

/** A file that the instructor gave can't be used; the message says why, in one sentence for that person. */
public final class Unusable extends RuntimeException {

    Unusable(String sentence) {
        super(sentence);
    }
}
