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

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        IOException all = new IOException("closing failed");
        for (Closeable each : new Closeable[] {connection, serverSocket}) {
            try {
                if (each != null) {
                    each.close();
                }
            } catch (IOException e) {
                all.addSuppressed(e);
            }
        }
        if (all.getSuppressed().length > 0) {
            throw all;
        }
    }
}
