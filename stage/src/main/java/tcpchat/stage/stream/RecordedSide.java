package tcpchat.stage.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import tcpchat.stage.stream.Recorder.Code;
import tcpchat.stage.stream.Recorder.Meaning;
import tcpchat.stage.stream.Recorder.Outcome;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.tutor.partner.Bytes;

/** Records the calls of one side, and says what those mean that both sides have. */
final class RecordedSide {

    private static final int MOST_SHOWN = 16;

    private final Side side;
    private final Recorder recorder;

    /** A call that returns nothing. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    RecordedSide(Side side, Recorder recorder) {
        this.side = side;
        this.recorder = recorder;
    }

    /** Runs a call that only this side has. */
    <T> T call(int step, String call, Code<T> code, Meaning<T> meaning) throws IOException {
        return recorder.call(side, step, call, code, meaning);
    }

    /** Runs a call that makes a socket. */
    <T> T create(int step, Code<T> code) throws IOException {
        return call(step, "create()", code, socket -> Outcome.of(name(socket)));
    }

    /** Runs the send of a message. */
    void send(int step, Socket connection, String message, Action send) throws IOException {
        int bytes = message == null ? 0 : message.getBytes(UTF_8).length;
        call(step, "send(" + shortened(message) + ")", () -> {
            give(connection, bytes, send);
            return message;
        }, sent -> new Outcome("ok", Flow.SENT, sent));
    }

    /** Has an action give so many bytes to the connection, and the wire know of it. */
    void give(Socket connection, int bytes, Action send) throws IOException {
        int port = clientPort(connection);
        recorder.wire().sendBegins(side, port, bytes);
        try {
            send.run();
        } catch (IOException failure) {
            // Where this side has closed its output itself, that is the reason, and no RST is.
            boolean isOwnDoing = connection != null && (connection.isClosed() || connection.isOutputShutdown());
            recorder.wire().sendFailed(side, port, isOwnDoing ? new IOException() : failure);
            throw failure;
        }
        recorder.wire().sendReturned(side, port, bytes);
    }

    /** Runs a receive from that connection. */
    String receive(int step, Socket connection, Code<String> receive) throws IOException {
        return call(step, "receive()", () -> take(connection, receive), text -> received(connection, text));
    }

    /** Has some code take something off the connection, and the wire know that it does; not of what it returns. */
    String take(Socket connection, Code<String> receive) throws IOException {
        recorder.wire().receives(side, clientPort(connection), true);
        try {
            return receive.run();
        } catch (IOException failure) {
            recorder.wire().receiveFailed(side, clientPort(connection), failure);
            throw failure;
        } finally {
            recorder.wire().receives(side, clientPort(connection), false);
        }
    }

    /** Runs the close of that connection; {@code null} where there is none. */
    void close(int step, Socket connection, Action close) throws IOException {
        int port = clientPort(connection);
        if (port > 0 && !connection.isClosed()) {
            recorder.count(side, connection);
        }
        call(step, "close()", () -> {
            recorder.closing(connection);
            close.run();
            return port;
        }, closed -> {
            recorder.wire().closed(side, closed);
            return Outcome.of("ok");
        });
    }

    /** A listener or a connection as a person reads it. */
    static String name(Object socket) {
        if (socket == null) {
            return "null";
        }
        if (socket instanceof ServerSocket server) {
            return server.isBound() ? ":" + server.getLocalPort() : "ServerSocket";
        }
        return socket instanceof Socket connection && connection.isConnected()
                ? ":" + connection.getLocalPort() + " ↔ :" + connection.getPort() : "Socket";
    }

    /** A text was received, or {@code null} at the end of the stream. */
    private Outcome received(Socket connection, String text) {
        if (text == null) {
            recorder.wire().ended(side, clientPort(connection));
            return Outcome.of("null");
        }
        recorder.wire().received(side, clientPort(connection), text.getBytes(UTF_8).length);
        return new Outcome(shortened(text), Flow.RECEIVED, text);
    }

    /** The port of the client's end of a connection, by which both of its ends are found; 0 where there is none. */
    private int clientPort(Socket connection) {
        if (connection == null || !connection.isConnected()) {
            return 0;
        }
        return side == Side.CLIENT ? connection.getLocalPort() : connection.getPort();
    }

    /** The text in quotation marks, or its beginning where it is long. */
    static String shortened(String text) {
        if (text == null) {
            return "null";
        }
        boolean all = text.codePointCount(0, text.length()) <= MOST_SHOWN;
        return Bytes.quote(all ? text : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…");
    }
}
