package tcpchat.client;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;

public class Step5Close {

    private static void closeIfThere(Closeable resource) throws IOException {
        if (resource == null) {
            return;
        }
        resource.close();
    }

    public void close(Socket socket) throws IOException {
        closeIfThere(socket);
    }
}
