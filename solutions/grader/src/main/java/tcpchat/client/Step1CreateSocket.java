package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import tcpchat.grader.seal.RemoteStep;

/** Stands in the judge's JVM for a student's class of the same name. */
public class Step1CreateSocket {

    private final RemoteStep remote = RemoteStep.of(Step1CreateSocket.class);

    /** Calls the student's method of this name. */
    public Socket create() throws IOException {
        return (Socket) remote.call("create");
    }
}
