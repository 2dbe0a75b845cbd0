package tcpchat.room.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import tcpchat.room.FrameReader;

/** The conversation with a client: first its name, then, where it is let in, what it says. */
final class Reception {

    private static final int MOST_BYTES = MemberTalk.MOST_BYTES;

    private final Setting setting;
    private final Gathering gathering;
    private final Executor executor;

    Reception(Setting setting, Gathering gathering, Executor executor) {
        this.setting = setting;
        this.gathering = gathering;
        this.executor = executor;
    }

    /** Holds the whole conversation; whoever is no member at its end gets the end of the stream. */
    void receive(Socket connection) throws IOException {
        // Else the second of two short texts waits until the first is acknowledged: 42 ms where the member talks as well.
        connection.setTcpNoDelay(true);
        FrameReader reader = setting.steps().readers().get();
        String name = nameOf(connection, reader);
        if (name == null) {
            gathering.report(() -> setting.listener().stranger(connection.getInetAddress()));
            Sockets.endGently(connection);
        } else if (!RoomName.isValid(name)) {
            refuse(connection, name, Refusal.NAME_INVALID);
        } else {
            MemberOutbox outbox = new MemberOutbox(name);
            if (gathering.join(outbox, opened -> opened.open(setting.steps(), connection, this::write, executor))) {
                listen(connection, reader, outbox);
            } else {
                refuse(connection, name, Refusal.NAME_TAKEN);
            }
        }
    }

    /** The name that a client says; {@code null} where it says none in time, or no frame at all. */
    private String nameOf(Socket connection, FrameReader reader) {
        // Heartbeats alone would keep step 7 waiting for ever. What ends in time takes its timeout back.
        CompletableFuture<Void> named = new CompletableFuture<>();
        named.orTimeout(setting.pace().patience().toMillis(), TimeUnit.MILLISECONDS).exceptionally(tooLate -> {
            Sockets.close(connection);
            return null;
        });
        try {
            return next(connection, reader);
        } catch (IOException noFrame) {
            return null;
        } finally {
            named.complete(null);
        }
    }

    private void refuse(Socket connection, String name, Refusal reason) throws IOException {
        gathering.report(() -> setting.listener().refused(name, reason));
        write(connection, Wire.refused(setting.words().apply(reason)));
        Sockets.endGently(connection);
    }

    /** Tells all what this member says, until it is gone. */
    private void listen(Socket connection, FrameReader reader, MemberOutbox outbox) throws IOException {
        Leaving reason = Leaving.BROKEN;
        try {
            String text = next(connection, reader);
            while (text != null && text.getBytes(UTF_8).length <= MOST_BYTES) {
                gathering.say(outbox, text);
                text = next(connection, reader);
            }
            reason = text == null ? Leaving.LEFT : Leaving.BROKEN;
        } catch (SocketTimeoutException nothingCame) {
            reason = Leaving.SILENT;
        } finally {
            gathering.leave(outbox, reason);
        }
    }

    private String next(Socket connection, FrameReader reader) throws IOException {
        return setting.steps().silence().next(connection, reader, setting.pace().patience());
    }

    /** Writes with step 1. What it throws and should not have ends in step 6, which says nothing of it. */
    private void write(Socket connection, String text) throws IOException {
        try {
            setting.steps().writer().write(connection, text);
        } catch (RuntimeException | Error fault) {
            gathering.report(() -> setting.listener().mistake(fault));
            throw fault;
        }
    }
}
