package tcpchat.tutor.contract;

import java.io.IOException;
import java.net.Socket;

/** What the tests of receiving are about. */
interface Receiver {

    /** The most that a call takes off the connection. */
    int MOST_BYTES_A_CALL = 1024;

    /** The step under test: always the same object within a test. */
    String receive(Socket socket) throws IOException;
}
