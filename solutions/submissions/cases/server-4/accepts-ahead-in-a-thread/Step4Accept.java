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
    private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
    private Thread thread;

    public Socket accept(ServerSocket serverSocket) throws IOException {
        if (thread == null) {
            thread = new Thread(() -> {
                while (true) {
                    try {
                        queue.add(serverSocket.accept());
                    } catch (SocketTimeoutException e) {
                        queue.add(e);
                    } catch (IOException e) {
                        queue.add(e);
                        return;
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        try {
            Object o = queue.take();
            if (o instanceof IOException e) {
                throw e;
            }
            return (Socket) o;
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
