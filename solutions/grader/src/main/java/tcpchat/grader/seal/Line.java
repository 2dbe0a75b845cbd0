package tcpchat.grader.seal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import tcpchat.grader.wire.Frame;

/** What one thread hears from the student's JVM. */
final class Line {

    /** Who keeps to the rules says one thing and waits; a few more may be under way when its JVM ends. */
    private static final int MOST_WAITING = 8;

    private final int conversation;
    private final BlockingQueue<Frame> heard = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean waiting;
    private volatile boolean calling;

    Line(int conversation) {
        this.conversation = conversation;
    }

    int conversation() {
        return conversation;
    }

    /** Whether the student's code has started the thread at its other end. */
    boolean isOfStudent() {
        return conversation < 0;
    }

    /** Whether the thread waits for the student's JVM, and not for an operation that it carries out. */
    boolean isWaiting() {
        return waiting;
    }

    /** Whether a call is under way. */
    boolean isCalling() {
        return calling;
    }

    void calling(boolean now) {
        calling = now;
    }

    /** Whether there was room for it. */
    boolean hear(Frame frame) {
        return heard.offer(frame);
    }

    Frame take() throws InterruptedException {
        waiting = true;
        try {
            return heard.take();
        } finally {
            waiting = false;
        }
    }
}
