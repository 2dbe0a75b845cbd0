package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        try {
            Channels.newChannel(connection.getOutputStream()).write(ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw e;
        } finally {
            Thread.yield();
        }
    }
}
