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

    private InetSocketAddress address;

    public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
        if (address == null) {
            address = new InetSocketAddress(host, port);
        }
        socket.connect(address, (int) timeout.toMillis());
    }
}
