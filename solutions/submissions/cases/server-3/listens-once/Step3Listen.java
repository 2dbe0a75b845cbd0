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

public class Step3Listen {

    private boolean listening;

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        if (!listening) {
            serverSocket.bind(address, backlog);
            listening = true;
        }
    }
}
