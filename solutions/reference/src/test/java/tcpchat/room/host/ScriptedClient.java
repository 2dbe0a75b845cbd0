package tcpchat.room.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import tcpchat.tutor.partner.Frames;

/** Whoever connects to the room with bytes of its own. It reads when the test says so. */
final class ScriptedClient implements Closeable {

    private static final int SOON_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream in;

    private ScriptedClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SOON_MILLIS);
    }

    static ScriptedClient at(NotedRoom room) throws IOException {
        return new ScriptedClient(new Socket(room.address().getAddress(), room.port()));
    }

    /** A client of which the room knows the name; it has read nothing yet. */
    static ScriptedClient joined(NotedRoom room, String name) throws IOException {
        ScriptedClient client = at(room);
        client.says(name);
        room.heard().soon("+" + name);
        return client;
    }

    /** As the other, for one whose kernel keeps little of what it does not read. */
    static ScriptedClient narrow(NotedRoom room, String name) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1 << 12);
        socket.connect(room.address());
        ScriptedClient client = new ScriptedClient(socket);
        client.says(name);
        room.heard().soon("+" + name);
        return client;
    }

    /** Sends the texts as frames, in one write. */
    void says(String... texts) throws IOException {
        sends(Frames.of(texts));
    }

    void sends(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Sends the bytes now and then until that holds. That the room takes no more changes nothing. */
    void keepsSending(Callable<Boolean> end, byte... bytes) {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> {
            try {
                sends(bytes);
            } catch (SocketException closed) {
                return end.call();
            }
            return end.call();
        });
    }

    void endsItsStream() throws IOException {
        socket.shutdownOutput();
    }

    void resets() {
        Sockets.reset(socket);
    }

    /** Checks that the next frames are these. */
    void hears(String... texts) throws IOException {
        for (String text : texts) {
            assertThat(next()).isEqualTo(text);
        }
    }

    /** Checks that the stream has ended in an orderly way: no byte more, and no reset. */
    void hearsTheEnd() throws IOException {
        assertThat(in.read()).as("the end of the stream").isEqualTo(-1);
    }

    /** The next frame's text. */
    String next() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
