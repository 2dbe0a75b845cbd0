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

    private boolean reuse;

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        if (!reuse) {
            serverSocket.setReuseAddress(true);
            reuse = true;
        }
        if (host.isEmpty()) {
            return new InetSocketAddress(port);
        }
        return new InetSocketAddress(InetAddress.getByName(host), port);
    }
}
