package tcpchat.stage.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Executor;
import tcpchat.room.FrameReader;
import tcpchat.room.Members;
import tcpchat.room.Outbox;
import tcpchat.stage.stream.Recorder.Outcome;

/**
 * The room's steps with a recorder around each; the steps themselves know nothing of it. The frames go to every member and
 * are read by every one, so the ladder has arrows for them, and a line for a call of step 1 or 2 only where it fails.
 */
public final class RecordedRoom {

    private final Recorder recorder;
    private final RoomSteps steps;
    private final RecordedSide server;
    private final RecordedSide client;

    /** Steps that do what those do, and are recorded. */
    public RecordedRoom(RoomSteps steps, Recorder recorder) {
        this.recorder = recorder;
        this.steps = steps;
        this.server = new RecordedSide(Side.SERVER, recorder);
        this.client = new RecordedSide(Side.CLIENT, recorder);
    }

    /** Step 4. */
    public Members members() throws IOException {
        return recorder.call(Side.ROOM, 4, "create()", () -> steps.members().create(),
                members -> Outcome.of("Members"));
    }

    /** Step 5. */
    public List<String> broadcast(Members members, String text) throws IOException {
        return recorder.call(Side.ROOM, 5, "broadcast(" + RecordedSide.shortened(text) + ")",
                () -> steps.broadcast().broadcast(members, text), Outcome::of);
    }

    /** Step 6, for the member of that name. */
    public Outbox outbox(String name, Socket connection, int capacity, Executor executor) throws IOException {
        return recorder.call(Side.ROOM, 6, "open(" + name + ", " + capacity + ")",
                () -> steps.outbox().open(connection, (to, text) -> write(name, to, text), capacity, executor),
                outbox -> Outcome.of("Outbox"));
    }

    /** An outbox without a queue: whoever puts a text into it writes it to the connection, and waits for that. */
    public Outbox directOutbox(String name, Socket connection) {
        return new Outbox() {
            @Override
            public void put(String text) throws IOException {
                write(name, connection, text);
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    /** Step 2, for the connection of one member. */
    public FrameReader reader() {
        FrameReader reader = steps.readers().get();
        return connection -> {
            String text = client.take(connection, () -> read(reader, connection));
            if (text == null) {
                recorder.wire().ended(Side.CLIENT, connection.getLocalPort());
            } else {
                recorder.wire().received(Side.CLIENT, connection.getLocalPort(), bytesOf(text));
            }
            return text;
        };
    }

    private String read(FrameReader reader, Socket connection) throws IOException {
        try {
            return reader.read(connection);
        } catch (UnsupportedOperationException failure) {
            recorder.fact(connection.getLocalPort(), Side.CLIENT, "not.written", Evidence.OBSERVED,
                    Recorder.fileOf(Side.ROOM, 2, failure));
            throw failure;
        }
    }

    /** Step 1. */
    private void write(String name, Socket connection, String text) throws IOException {
        try {
            server.give(connection, bytesOf(text), () -> steps.writer().write(connection, text));
        } catch (IOException failure) {
            recorder.fact(connection.getPort(), Side.SERVER, "write.failed", Evidence.OBSERVED, name,
                    failure.getMessage());
            throw failure;
        }
    }

    /** How many bytes the frame of that text has. */
    private static int bytesOf(String text) {
        return Integer.BYTES + text.getBytes(UTF_8).length;
    }
}
