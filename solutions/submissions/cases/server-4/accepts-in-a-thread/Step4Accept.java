package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket[] client = new Socket[1];
        new Thread(() -> {
            try {
                client[0] = serverSocket.accept();
            } catch (IOException e) {
                e.printStackTrace();
            }
        }).start();
        return client[0];
    }
}
