package tcpchat.server;

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

public class Step2Bind {

    private final Map<String, InetSocketAddress> known = new HashMap<>();

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setReuseAddress(true);
        InetSocketAddress address = known.get(host);
        if (address == null) {
            address = host.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(host), port);
            known.put(host, address);
        }
        return address;
    }
}
