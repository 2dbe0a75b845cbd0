package tcpchat.client;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        DataOutputStream dos = new DataOutputStream(socket.getOutputStream());
        dos.writeUTF(message);
    }
}
