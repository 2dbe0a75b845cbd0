package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import tcpchat.grader.seal.RemoteStep;

/** Stands in the judge's JVM for a student's class of the same name. */
public class Step3Listen {

    private final RemoteStep remote = RemoteStep.of(Step3Listen.class);

    /** Calls the student's method of this name. */
    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        remote.call("listen", serverSocket, address, backlog);
    }
}
