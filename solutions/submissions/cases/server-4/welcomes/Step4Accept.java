package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket client = serverSocket.accept();
        client.getOutputStream().write("welcome".getBytes(StandardCharsets.UTF_8));
        return client;
    }
}
