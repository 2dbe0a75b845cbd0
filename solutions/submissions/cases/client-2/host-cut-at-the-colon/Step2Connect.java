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

public class Step2Connect {

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        // somebody may type host:port
        String name = host.contains(":") ? host.substring(0, host.indexOf(':')) : host;
        socket.connect(new InetSocketAddress(name, port), (int) timeout.toMillis());
    }
}
