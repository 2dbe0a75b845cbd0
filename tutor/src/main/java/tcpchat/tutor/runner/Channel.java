package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** The private line between a worker and its parent: JSON, one message a line, out of reach of what tests print. */
final class Channel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;
    private final BufferedReader in;

    Channel(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    synchronized void send(Object message) throws IOException {
        // In one write: a JVM that is ended meanwhile leaves no half line behind.
        socket.getOutputStream().write((JSON.writeValueAsString(message) + "\n").getBytes(UTF_8));
    }

    /** Waits for a message; empty where the other side is gone. */
    <T> Optional<T> receive(Class<T> type) throws IOException {
        String line = in.readLine();
        try {
            return line == null ? Optional.empty() : Optional.of(JSON.readValue(line, type));
        } catch (JsonProcessingException halfLine) {
            return Optional.empty();
        }
    }

    /**
     * As {@link #receive(Class)}, for at most that time.
     *
     * @throws java.net.SocketTimeoutException where nothing came; the channel is of no more use then
     */
    <T> Optional<T> receive(Class<T> type, Duration limit) throws IOException {
        socket.setSoTimeout((int) Math.max(1, limit.toMillis()));
        return receive(type);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
