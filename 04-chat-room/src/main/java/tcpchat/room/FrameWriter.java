package tcpchat.room;

import java.io.IOException;
import java.net.Socket;

/** Sends texts as frames. Step 1 implements it. */
@FunctionalInterface
public interface FrameWriter {

    /** Sends the text as one frame, which is step 1. One thread at a time writes to a connection. */
    void write(Socket connection, String text) throws IOException;
}
