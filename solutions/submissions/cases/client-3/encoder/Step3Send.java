package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        ByteBuffer encoded = encoder.encode(CharBuffer.wrap(message));
        socket.getOutputStream().write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
    }
}
