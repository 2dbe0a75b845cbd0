package tcpchat.server;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket client = serverSocket.accept();
        PushbackInputStream in = new PushbackInputStream(client.getInputStream());
        in.unread(in.read());
        return client;
    }
}
