package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        WritableByteChannel channel = Channels.newChannel(socket.getOutputStream());
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(message);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
