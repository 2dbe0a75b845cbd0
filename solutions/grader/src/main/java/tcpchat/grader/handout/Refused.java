package tcpchat.grader.handout;

/** A reason why nothing is handed out, in one sentence for the instructor. */
final class Refused extends RuntimeException {

    Refused(String sentence) {
        super(sentence);
    }
}
