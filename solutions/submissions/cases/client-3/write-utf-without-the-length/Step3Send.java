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
    public void send(Socket socket, String message) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < message.length(); ) {
            int end = Math.min(message.length(), i + 10000);
            if (end < message.length() && Character.isHighSurrogate(message.charAt(end - 1))) end--;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DataOutputStream(bytes).writeUTF(message.substring(i, end));
            out.write(bytes.toByteArray(), 2, bytes.size() - 2); // without the length
            i = end;
        }
    }
}
