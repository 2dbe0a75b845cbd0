package tcpchat.tutor.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes, all of them in one thread that never ends: on Linux a process that is to die with its parent dies with
 * the thread that has started it.
 *
 * <p>One at a time: of two processes that are spawned at once, each inherits the other's pipes for a moment, and if this
 * JVM is killed in that moment, both wait for ever for a word from it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html">PR_SET_PDEATHSIG(2const)</a>
 */
public final class Spawner {

    private static final ExecutorService ONE = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "spawner");
        thread.setDaemon(true);
        return thread;
    });

    private Spawner() {}

    /** Starts it. */
    public static Process start(ProcessBuilder program) throws IOException {
        try {
            return CompletableFuture.supplyAsync(() -> started(program), ONE).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
        }
    }

    private static Process started(ProcessBuilder program) {
        try {
            return program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
