package tcpchat.server;

import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.util.*;
import java.util.concurrent.*;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step6Send {
    public void send(Socket socket, String message) throws IOException {
        String clean = java.text.Normalizer.normalize(message, java.text.Normalizer.Form.NFC);
        socket.getOutputStream().write(clean.getBytes(UTF_8));
    }
}
