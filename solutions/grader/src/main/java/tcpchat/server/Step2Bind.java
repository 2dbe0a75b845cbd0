package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import tcpchat.grader.seal.RemoteStep;

/** Stands in the judge's JVM for a student's class of the same name. */
public class Step2Bind {

    private final RemoteStep remote = RemoteStep.of(Step2Bind.class);

    /** Calls the student's method of this name. */
    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        return (InetSocketAddress) remote.call("bindAddress", serverSocket, host, port);
    }
}
