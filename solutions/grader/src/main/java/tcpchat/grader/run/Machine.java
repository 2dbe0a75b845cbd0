package tcpchat.grader.run;

/** What this machine lacks, in a sentence. */
public final class Machine {

    private Machine() {}

    /** That there is no jail. */
    public static Refusal withoutJail() {
        return new Refusal(RunText.NO_JAIL.say());
    }
}
