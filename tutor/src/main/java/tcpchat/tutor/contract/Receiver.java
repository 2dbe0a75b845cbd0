package tcpchat.tutor.contract;

import java.io.IOException;
import java.net.Socket;
import tcpchat.tutor.partner.Patience;

/** What the tests of receiving are about. */
interface Receiver {

    /** The most that a call takes off the connection. */
    int MOST_BYTES_A_CALL = 1024;

    /** Short, for a test waits until it has run out; no round number, for that a step might set by itself. */
    int READ_TIMEOUT_MILLIS = 3;

    /** Runs out only where something that has arrived is not returned. */
    int LONG_TIMEOUT_MILLIS = (int) Patience.CALL.toMillis();

    /** The step under test: always the same object within a test. */
    String receive(Socket socket) throws IOException;
}
