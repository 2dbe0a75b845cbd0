package tcpchat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

public class Step3Send {

    private final Map<SocketAddress, OutputStream> streams = new HashMap<>();

    public void send(Socket socket, String message) throws IOException {
        SocketAddress peer = socket.getRemoteSocketAddress();
        OutputStream out = streams.get(peer);
        if (out == null) {
            out = socket.getOutputStream();
            streams.put(peer, out);
        }
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
