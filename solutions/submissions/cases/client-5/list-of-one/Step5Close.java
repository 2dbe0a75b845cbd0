package tcpchat.client;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.List;

public class Step5Close {

    public void close(Socket socket) throws IOException {
        for (Closeable each : socket == null ? List.<Closeable>of() : List.of(socket)) {
            each.close();
        }
    }
}
