package tcpchat.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        try {
            return serverSocket.accept();
        } catch (IOException e) {
            throw new UncheckedIOException("accept failed", e);
        }
    }
}
