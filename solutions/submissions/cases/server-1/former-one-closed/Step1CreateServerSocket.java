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

public class Step1CreateServerSocket {
    private ServerSocket last;

    public ServerSocket create() throws IOException {
        if (last != null && !last.isClosed()) {
            last.close(); // clean up, so that nothing leaks
        }
        last = new ServerSocket();
        return last;
    }
}
