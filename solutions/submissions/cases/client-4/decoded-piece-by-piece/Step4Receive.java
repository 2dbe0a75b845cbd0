package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1024);
        int n = Channels.newChannel(socket.getInputStream()).read(bytes);
        if (n == -1) {
            return null;
        }
        bytes.flip();
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
