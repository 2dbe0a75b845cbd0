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

    public Socket accept(ServerSocket serverSocket) throws IOException {
        try {
            return serverSocket.accept();
        } catch (SocketTimeoutException e) {
            serverSocket.close();
            throw e;
        }
    }
}
