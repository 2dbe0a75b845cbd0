package tcpchat.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        IOException failure = null;
        for (Closeable each : Arrays.asList(connection, serverSocket)) {
            try {
                if (each != null) {
                    each.close();
                }
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
