package tcpchat.client;

import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.util.*;
import java.util.concurrent.*;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step3Send {
    private IOException failure;

    public void send(Socket socket, String message) throws IOException {
        if (failure != null) throw failure;
        try {
            socket.getOutputStream().write(message.getBytes(UTF_8));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
