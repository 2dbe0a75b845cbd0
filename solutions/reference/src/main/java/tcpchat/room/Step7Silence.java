package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Room step 7: notice that a member has vanished.
 *
 * <p>A peer that closes sends FIN, one that crashes lets its kernel send RST. A machine that loses its power or its network
 * sends nothing, and to TCP silence is no fault: a connection without data may last for days. No question to the socket
 * answers whether the peer is still there; what the socket knows is what its kernel has heard.
 *
 * <p>So the programs agree to say something now and then: a heartbeat, a frame of length 0. Whoever hears nothing for longer
 * than its patience takes the other for gone.
 *
 * <p><b>Challenge</b>: a frame must be whole within the patience. A peer that sends a byte now and then is noticed, too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.8.4">RFC 9293, 3.8.4: keep-alives, and why they are late</a>
 */
public class Step7Silence {

    /**
     * Returns the next text that is no heartbeat. Heartbeats in time keep it waiting for as long as they come.
     *
     * @param connection the connection, of which this may set the read timeout, and no other option
     * @param reader     reads frames from that connection
     * @param patience   how long there may be nothing at all, counted anew from the call and from every heartbeat; a whole
     *                   number of milliseconds
     * @return the text; {@code null} at the end of the stream
     * @throws java.net.SocketTimeoutException soon after nothing has come for that long, and not before; whether the
     *                                         connection is still open then is not defined
     * @throws IOException                     what else the reader throws
     */
    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        connection.setSoTimeout((int) patience.toMillis());
        String text = read(connection, reader, patience);
        while (text != null && text.isEmpty()) {
            text = read(connection, reader, patience);
        }
        return text;
    }

    /**
     * The read timeout runs from byte to byte; whoever sends one now and then is ended by the alarm. A frame that is whole
     * in time takes its alarm back: else each would start something one patience later.
     */
    private static String read(Socket connection, FrameReader reader, Duration patience) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> whole = new CompletableFuture<>();
        whole.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(alarm -> {
            late.set(true);
            close(connection);
            return null;
        });
        try {
            return reader.read(connection);
        } catch (IOException ended) {
            if (late.get()) {
                throw new SocketTimeoutException("no whole frame within " + patience.toMillis() + " ms");
            }
            throw ended;
        } finally {
            whole.complete(null);
        }
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException ofNoInterest) {
            // The member is gone anyway.
        }
    }
}
