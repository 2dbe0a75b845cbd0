package tcpchat.client;

import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.text.Normalizer;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

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
