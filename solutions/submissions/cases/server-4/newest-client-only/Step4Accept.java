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

public class Step4Accept {

    public Socket accept(ServerSocket serverSocket) throws IOException {
        Socket s = serverSocket.accept();
        int old = serverSocket.getSoTimeout();
        try {
            serverSocket.setSoTimeout(1);
            while (true) {
                Socket newer = serverSocket.accept();
                s.close();
                s = newer;
            }
        } catch (SocketTimeoutException none) {
            return s;
        } finally {
            serverSocket.setSoTimeout(old);
        }
    }
}
