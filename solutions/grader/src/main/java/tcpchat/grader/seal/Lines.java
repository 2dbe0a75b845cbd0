package tcpchat.grader.seal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.Malformed;

/** The lines to the threads of one student's JVM, and the bounds of what may wait in them. */
final class Lines {

    private static final int MOST_THREADS = 64;
    /** How many bytes may wait to be heard: no step sends more than one large frame before it is answered. */
    private static final int MOST_UNHEARD = 4 * Frame.MOST_BYTES;
    private static final Frame LAST_WORD = new Frame(Kind.EXITING, 0, new byte[0]);

    /** What serves the threads that the student's code has started. */
    private final Consumer<Line> server;
    private final Map<Thread, Line> ofThread = new ConcurrentHashMap<>();
    private final Map<Integer, Line> ofNumber = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger unheard = new AtomicInteger();

    Lines(Consumer<Line> server) {
        this.server = server;
    }

    /** The line of this thread, opened where there is none. */
    Line ofThisThread() {
        return ofThread.computeIfAbsent(Thread.currentThread(), thread -> {
            Line line = new Line(count.incrementAndGet());
            ofNumber.put(line.conversation(), line);
            return line;
        });
    }

    /** The line of that thread; empty where it is in no call. */
    Optional<Line> of(Thread thread) {
        return Optional.ofNullable(ofThread.get(thread)).filter(line -> line.isCalling() || line.isOfStudent());
    }

    /**
     * Gives the frame to the thread that waits for it.
     *
     * @throws Malformed where none does, or where more waits than may
     */
    void hear(Frame frame) throws Malformed {
        Line line = ofNumber.get(frame.conversation());
        if (line == null && frame.conversation() < 0 && ofNumber.size() < MOST_THREADS) {
            line = startServing(frame.conversation());
        }
        boolean tooMuch = unheard.addAndGet(frame.body().length) > MOST_UNHEARD;
        if (line == null || tooMuch || !line.hear(frame)) {
            throw new Malformed("nobody waits for that");
        }
    }

    /** Says that a frame waits no more. */
    void heard(Frame frame) {
        unheard.addAndGet(-frame.body().length);
    }

    /** Tells each thread that nothing more will come. */
    void end() {
        ofNumber.values().forEach(line -> line.hear(LAST_WORD));
    }

    private Line startServing(int conversation) {
        AtomicReference<Line> line = new AtomicReference<>();
        Thread thread = new Thread(() -> server.accept(line.get()), "thread that your code has started");
        thread.setDaemon(true);
        line.set(new Line(conversation));
        ofNumber.put(conversation, line.get());
        ofThread.put(thread, line.get());
        thread.start();
        return line.get();
    }
}
