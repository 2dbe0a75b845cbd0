package tcpchat.server;

import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

public class Step3Listen {

    public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
        serverSocket.bind(address, backlog);
        serverSocket.setSoTimeout(0);
    }
}
