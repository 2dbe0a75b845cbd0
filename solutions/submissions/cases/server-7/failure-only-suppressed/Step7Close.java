package tcpchat.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        IOException all = new IOException("closing failed");
        for (Closeable each : new Closeable[] {connection, serverSocket}) {
            try {
                if (each != null) {
                    each.close();
                }
            } catch (IOException e) {
                all.addSuppressed(e);
            }
        }
        if (all.getSuppressed().length > 0) {
            throw all;
        }
    }
}
