package tcpchat.room;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outbox that notes what is put into it, and fails where it was made to. */
final class NotingOutbox implements Outbox {

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final boolean putFails;
    private final boolean closeFails;
    private volatile boolean closed;

    NotingOutbox() {
        this(false, false);
    }

    NotingOutbox(boolean putFails, boolean closeFails) {
        this.putFails = putFails;
        this.closeFails = closeFails;
    }

    /** One whose member can't be reached any more. */
    static NotingOutbox ofGone() {
        return new NotingOutbox(true, false);
    }

    @Override
    public void put(String text) throws IOException {
        texts.add(text);
        if (putFails) {
            throw new IOException("the member is gone");
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (closeFails) {
            throw new IOException("closing fails");
        }
    }

    /** What was put, or was to be put, in its order. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    boolean isClosed() {
        return closed;
    }
}
