package tcpchat.stage.experiment;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.room.FrameReader;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** A member of a chat room: both ends of its connection, and how much it has heard so far. Safe for any thread. */
final class RoomMember {

    private final String name;
    private final Socket socket;
    private final Socket connection;
    private final FrameReader reader;
    private final Recorder recorder;
    private final AtomicInteger heard = new AtomicInteger();

    private RoomMember(String name, Socket socket, Socket connection, FrameReader reader, Recorder recorder) {
        this.name = name;
        this.socket = socket;
        this.connection = connection;
        this.reader = reader;
        this.recorder = recorder;
    }

    /** Connects a member to the room, with buffers of that size for what the room says, and names its connection. */
    static RoomMember join(Bench bench, ServerSocket room, String name, int buffer, FrameReader reader)
            throws IOException {
        Socket socket = bench.own(bench.client().create().create());
        socket.setReceiveBufferSize(buffer);
        bench.connect(socket, room.getLocalPort());
        bench.recorder().name(socket.getLocalPort(), name);
        Socket connection = bench.accept(room);
        connection.setSendBufferSize(buffer);
        return new RoomMember(name, socket, connection, reader, bench.recorder());
    }

    String name() {
        return name;
    }

    /** The room's end of its connection. */
    Socket connection() {
        return connection;
    }

    /** The port of its own end, by which the kernel's rows of both ends are found. */
    int port() {
        return socket.getLocalPort();
    }

    /** How many texts it has heard. */
    int heard() {
        return heard.get();
    }

    /** Hears one text; returns whether there was one, and not the end of the stream. */
    boolean hear() throws IOException {
        String text = reader.read(socket);
        if (text == null) {
            return false;
        }
        recorder.fact(port(), Side.CLIENT, "hears", Evidence.OBSERVED, name, text.split("\\.", 2)[0].strip());
        heard.incrementAndGet();
        return true;
    }

    /** Whether it has heard so many texts, and all that was sent to it is acknowledged. */
    boolean isUpTo(int texts, Ends ends) {
        return heard() >= texts && ends.sendQueue(Role.SERVER, port()).equals("0");
    }
}
