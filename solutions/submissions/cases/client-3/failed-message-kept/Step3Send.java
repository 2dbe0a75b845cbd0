package tcpchat.client;

import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.util.*;
import java.util.concurrent.*;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step3Send {
    private final StringBuilder outbox = new StringBuilder();

    public void send(Socket socket, String message) throws IOException {
        outbox.append(message);
        socket.getOutputStream().write(outbox.toString().getBytes(UTF_8));
        outbox.setLength(0);
    }
}
