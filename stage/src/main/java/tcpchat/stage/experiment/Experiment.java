package tcpchat.stage.experiment;

import java.util.List;

/** A question to the class whose answer is seen, not told. Its words stand in the files of words, under its letter. */
public interface Experiment {

    /** The letter that starts it. */
    char letter();

    /** Whether it could only guess where the kernel does not tell the states of its connections. */
    boolean needsKernel();

    /**
     * Brings about what the question asks for, and leaves it there: the sockets stay open until the bench is closed.
     * Not for the event thread.
     *
     * @return what the answer speaks of, as it was measured or observed
     * @throws Exception where it can't be brought about on this system
     */
    List<Object> run(Bench bench) throws Exception;
}
