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

public class Step6Send {

    public void send(Socket connection, String message) throws IOException {
        InputStream in = connection.getInputStream();
        in.skip(in.available()); // nothing old may disturb
        connection.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
    }
}
