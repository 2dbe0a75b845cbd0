package tcpchat.server;

import java.io.*; import java.net.*; import java.nio.charset.StandardCharsets; import java.util.concurrent.*;
public class Step5Receive {
    private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
    private Thread pump;
    public String receive(Socket connection) throws IOException {
        if (pump == null) {
            InputStream in = connection.getInputStream();
            pump = new Thread(() -> {
                byte[] buffer = new byte[1024];
                while (true) {
                    try {
                        int count = in.read(buffer);
                        if (count == -1) { queue.add(Boolean.FALSE); return; }
                        queue.add(new String(buffer, 0, count, StandardCharsets.UTF_8));
                    } catch (SocketTimeoutException e) {
                        queue.add(e);
                    } catch (IOException e) {
                        queue.add(e);
                        return;
                    }
                }
            });
            pump.setDaemon(true);
            pump.start();
        }
        try {
            Object next = queue.take();
            if (next instanceof IOException e) throw e;
            if (next instanceof String s) return s;
            queue.add(next);
            return null;
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
