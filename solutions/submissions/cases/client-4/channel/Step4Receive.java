package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        ReadableByteChannel channel = Channels.newChannel(socket.getInputStream());
        ByteBuffer buffer = ByteBuffer.allocate(1024);
        if (channel.read(buffer) < 0) {
            return null;
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }
}
