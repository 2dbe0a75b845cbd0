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

public class Step4Accept {

    private ServerSocket server;

    public Socket accept(ServerSocket serverSocket) throws IOException {
        if (server == null || server.isClosed()) {
            server = serverSocket;
        }
        return server.accept();
    }
}
