package tcpchat.tutor.runner;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where a worker calls back. Others may knock at the port, too: each caller is heard by itself and holds nobody up. */
final class Callback implements Closeable {

    private static final Duration TIME_TO_SPEAK = Duration.ofSeconds(30);

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String password = UUID.randomUUID().toString();
    private final CompletableFuture<Channel> worker = new CompletableFuture<>();

    Callback() throws IOException {
        inBackground(this::letIn);
    }

    /** The two lines that a worker has to know: the port and the password. */
    String invitation() {
        return door.getLocalPort() + "\n" + password + "\n";
    }

    /**
     * Waits for the one who knows the password.
     *
     * @throws IOException where nobody comes in that time, or this is closed meanwhile
     */
    Channel await(Duration limit) throws IOException, InterruptedException {
        try {
            return worker.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("no call within " + limit.toSeconds() + " s", late);
        } catch (ExecutionException closed) {
            throw new IOException(closed.getCause());
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        try {
            while (true) {
                Socket caller = door.accept();
                inBackground(() -> hear(caller));
            }
        } catch (IOException closed) {
            worker.completeExceptionally(closed);
        }
    }

    private void hear(Socket socket) {
        try {
            Channel caller = new Channel(socket);
            boolean knows = caller.receive(String.class, TIME_TO_SPEAK).filter(password::equals).isPresent();
            if (!knows || !worker.complete(caller)) {
                caller.close();
            }
        } catch (IOException saysNothing) {
            hangUp(socket);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private static void hangUp(Socket stranger) {
        try {
            stranger.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "callback");
        thread.setDaemon(true);
        thread.start();
    }
}
