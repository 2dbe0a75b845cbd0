package tcpchat.client;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

public class Step3Send {
    public void send(Socket socket, String message) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < message.length(); ) {
            int end = Math.min(message.length(), i + 10000);
            if (end < message.length() && Character.isHighSurrogate(message.charAt(end - 1))) end--;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DataOutputStream(bytes).writeUTF(message.substring(i, end));
            out.write(bytes.toByteArray(), 2, bytes.size() - 2); // without the length
            i = end;
        }
    }
}
