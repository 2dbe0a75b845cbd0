package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import tcpchat.grader.seal.RemoteStep;

/** Stands in the judge's JVM for a student's class of the same name. */
public class Step7Close {

    private final RemoteStep remote = RemoteStep.of(Step7Close.class);

    /** Calls the student's method of this name. */
    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        remote.call("close", connection, serverSocket);
    }
}
