package tcpchat.client;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        return new DataInputStream(socket.getInputStream()).readUTF();
    }
}
