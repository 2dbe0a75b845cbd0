package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

public class Step4Accept {

    private final AtomicReference<Socket> current = new AtomicReference<>();

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket connection = serverSocket.accept();
        Socket old = current.getAndSet(connection);
        if (old != null && !old.isClosed()) {
            old.close(); // no leak: only one client at a time
        }
        return connection;
    }
}
