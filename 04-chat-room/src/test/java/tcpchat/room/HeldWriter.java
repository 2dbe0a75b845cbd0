package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.tutor.partner.Await;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Misconception;

/** A frame writer that notes texts; the call that writes the first one does not return before it is released. */
final class HeldWriter implements FrameWriter {

    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private volatile int mostInside;
    private volatile boolean afterClose;
    private volatile Socket connection;

    /** One that is not held at all. */
    static HeldWriter released() {
        HeldWriter writer = new HeldWriter();
        writer.release();
        return writer;
    }

    @Override
    public void write(Socket to, String text) {
        synchronized (this) {
            mostInside = Math.max(mostInside, inside.incrementAndGet());
        }
        connection = to;
        afterClose |= to.isClosed();
        threads.add(Thread.currentThread());
        begun.add(text);
        boolean first = begun.size() == 1;
        try {
            if (first) {
                release.await();
            }
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
        afterClose |= to.isClosed();
        written.add(text);
        inside.decrementAndGet();
    }

    /** Lets the first call return. */
    void release() {
        release.countDown();
    }

    /** The texts that have been written. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** The threads that have written, one a text. */
    List<Thread> threads() {
        return List.copyOf(threads);
    }

    /** Over which connection it was told to write. */
    Socket connection() {
        return connection;
    }

    /** How many calls there were at the same time. */
    int mostInside() {
        return mostInside;
    }

    /** Whether the connection was closed already when a text was written. */
    boolean wroteAfterClose() {
        return afterClose;
    }

    /** Waits until the first text is with the writer. */
    void awaitFirst(Misconception cause) {
        Await.until(() -> !begun.isEmpty(),
                () -> new Finding(say("a text that was put is written without delay"), say("it is not"), cause));
    }

    /** Waits until exactly these texts have been written, in that order. */
    void expectWritten(List<String> texts, Misconception cause) {
        Await.until(() -> written.size() >= texts.size(), () -> new Finding(say("these are written: {0}", texts),
                say("written was {0}", written), cause));
        Finding.unless(written.equals(texts), say("these are written: {0}", texts), say("written was {0}", written),
                cause);
    }
}
