package tcpchat.tutor.cli;

/** A reason why a command can't do its work, in one sentence for the person who typed it. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }
}
