package tcpchat.server;

import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.util.*;
import java.util.concurrent.*;
import static java.nio.charset.StandardCharsets.UTF_8;

public class Step5Receive {
    public String receive(Socket socket) throws IOException {
        byte[] buf = new byte[1024];
        int n = socket.getInputStream().read(buf);
        if (n < 0) return null;
        String text = new String(buf, 0, n, UTF_8);
        if (text.length() > 1 && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        return text;
    }
}
