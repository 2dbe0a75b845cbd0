package tcpchat.stage.experiment;

/** The class in front of the stage. */
@FunctionalInterface
public interface Audience {

    /**
     * Waits until the lecturer goes on.
     *
     * @throws InterruptedException where the experiment is broken off instead
     */
    void waitForLecturer() throws InterruptedException;
}
