package tcpchat.tutor.partner;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A socket at the student's end whose peer acts on demand: each time bytes are asked for and none are there, it takes
 * its next turn. So all that came before has been taken for certain, and no test has to wait until it is.
 */
public final class OnDemandSocket extends Socket {

    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();

    /** What the peer does when it is its turn. */
    @FunctionalInterface
    public interface Turn {
        void take() throws IOException;
    }

    /** Adds a turn to those that are still to come. */
    public void onDemand(Turn turn) {
        turns.add(turn);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new OnDemandInputStream(super.getInputStream());
    }

    private final class OnDemandInputStream extends FilterInputStream {

        OnDemandInputStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            available();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            available();
            return super.read(bytes, offset, length);
        }

        /** What was there when it was asked; what comes of the turn is there the next time. */
        @Override
        public int available() throws IOException {
            int count = super.available();
            Turn turn = count == 0 ? turns.poll() : null;
            if (turn != null) {
                turn.take();
            }
            return count;
        }
    }
}
