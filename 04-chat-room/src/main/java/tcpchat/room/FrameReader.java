package tcpchat.room;

import java.io.IOException;
import java.net.Socket;

/** Receives the texts of frames. Step 2 implements it; each connection has a reader of its own, which may read ahead. */
@FunctionalInterface
public interface FrameReader {

    /** Returns the text of the next frame, which is step 2: {@code ""} for a heartbeat, {@code null} at the end. */
    String read(Socket connection) throws IOException;
}
