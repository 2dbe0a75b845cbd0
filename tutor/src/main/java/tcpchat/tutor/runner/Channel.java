package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The private line between a worker and its parent: JSON, one message a line, out of reach of what tests print. */
final class Channel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than any message has; what comes from a worker is not trusted with the memory of its parent. */
    private static final int LONGEST_LINE = 1 << 23;
    private static final int MOST_WAITING = 256;
    private static final String END = "";

    private final InputStream in;
    private final OutputStream out;
    private final Closeable ends;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(MOST_WAITING);
    private boolean listening;

    /** Over a connection. */
    Channel(Socket socket) throws IOException {
        this(socket.getInputStream(), socket.getOutputStream(), socket);
        socket.setTcpNoDelay(true);
    }

    /** Over streams, which are closed with it by what is given. */
    Channel(InputStream in, OutputStream out, Closeable ends) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.ends = ends;
    }

    synchronized void send(Object message) throws IOException {
        // In one write: a JVM that is ended meanwhile leaves no half line behind.
        out.write((JSON.writeValueAsString(message) + "\n").getBytes(UTF_8));
        out.flush();
    }

    /** Waits for a message; empty where the other side is gone. */
    <T> Optional<T> receive(Class<T> type) throws IOException {
        return parse(readLine(), type);
    }

    /**
     * As {@link #receive(Class)}, for at most that time. Once it was used the other is of no more use.
     *
     * @throws SocketTimeoutException where nothing came; the channel is of no more use then
     */
    <T> Optional<T> receive(Class<T> type, Duration limit) throws IOException, InterruptedException {
        listen();
        String line = lines.poll(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        if (line == null) {
            throw new SocketTimeoutException("nothing came within " + limit.toMillis() + " ms");
        }
        return parse(line, type);
    }

    @Override
    public void close() throws IOException {
        ends.close();
    }

    /** A pipe knows no timeout, so that a thread of its own waits for it. */
    private synchronized void listen() {
        if (!listening) {
            listening = true;
            Thread listener = new Thread(this::readAll, "channel");
            listener.setDaemon(true);
            listener.start();
        }
    }

    private void readAll() {
        try {
            String line;
            do {
                line = readLine();
                lines.put(line);
            } while (!line.equals(END));
        } catch (IOException gone) {
            lines.offer(END);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    /** The next line; {@link #END} where there is no whole one any more. */
    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int single = in.read(); single != '\n'; single = in.read()) {
            if (single < 0 || line.size() == LONGEST_LINE) {
                return END;
            }
            line.write(single);
        }
        return line.toString(UTF_8);
    }

    private static <T> Optional<T> parse(String line, Class<T> type) throws IOException {
        try {
            return line.equals(END) ? Optional.empty() : Optional.of(JSON.readValue(line, type));
        } catch (JsonProcessingException halfLine) {
            return Optional.empty();
        }
    }
}
