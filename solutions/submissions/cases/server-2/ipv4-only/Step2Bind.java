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

    public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
        serverSocket.setReuseAddress(true);
        if (host.isEmpty()) {
            return new InetSocketAddress(port);
        }
        for (InetAddress ip : InetAddress.getAllByName(host)) {
            if (ip instanceof Inet4Address) {
                return new InetSocketAddress(ip, port);
            }
        }
        throw new UnknownHostException(host);
    }
}
