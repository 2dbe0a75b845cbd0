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
        if (new InetSocketAddress(host, port).isUnresolved()) {
            throw new UnknownHostException(host);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) timeout.toMillis());
    }
}
