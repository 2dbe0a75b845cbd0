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

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        try (serverSocket; connection) {
            if (connection != null && !connection.isClosed()) {
                connection.setSoLinger(true, 5); // until all is sent
            }
        }
    }
}
