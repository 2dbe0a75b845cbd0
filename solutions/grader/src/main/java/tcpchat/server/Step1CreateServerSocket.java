package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import tcpchat.grader.seal.RemoteStep;

/** Stands in the judge's JVM for a student's class of the same name. */
public class Step1CreateServerSocket {

    private final RemoteStep remote = RemoteStep.of(Step1CreateServerSocket.class);

    /** Calls the student's method of this name. */
    public ServerSocket create() throws IOException {
        return (ServerSocket) remote.call("create");
    }
}
