package tcpchat.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket client = serverSocket.accept();
        InputStream in = client.getInputStream();
        if (in.available() > 0) {
            in.skip(in.available());
        }
        return client;
    }
}
