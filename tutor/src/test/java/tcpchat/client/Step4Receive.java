package tcpchat.client;

import java.net.ServerSocket;
import java.net.Socket;

/** A student's file as the tutor's own tests need it: it does the wrong things that a student's can do. */
public class Step4Receive {

    public void todo() {
        throw new UnsupportedOperationException("TODO client step 4: receive");
    }

    public void acceptForEver(ServerSocket serverSocket) throws Exception {
        serverSocket.accept();
    }

    public void readForEver(Socket socket) throws Exception {
        socket.getInputStream().read(new byte[8]);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    public void loopForEver() {
        for (long turns = 0;; turns++) {
            if (turns == Long.MAX_VALUE) {
                turns = 0;
            }
        }
    }

    public void throwsUnexpectedly() {
        throw new IllegalStateException("oh");
    }
}
