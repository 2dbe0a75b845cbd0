package tcpchat.grader.run;

/** Why the grader can't do what it was asked for, in one sentence. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }
}
