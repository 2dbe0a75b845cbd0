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

public class Step7Close {
    private boolean closed;

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (serverSocket; connection) {
        }
    }
}
