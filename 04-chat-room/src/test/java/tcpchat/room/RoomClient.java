package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.CancelledKeyException;
import java.util.Arrays;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Frames;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Patience;

/** A client of the room on one thread. It reads only when the test says so, and notices when the room itself has ended. */
final class RoomClient {

    private static final int LOOK_MILLIS = 20;
    private static final int RECEIVE_BUFFER = 32_768;

    private final Socket socket;
    private final Call<Void> room;

    /** A client that has connected; the room may not have accepted it yet. */
    RoomClient(SocketAddress server, Call<Void> room, Loopback loopback) throws Exception {
        this(server, room, loopback, new Socket());
    }

    /** As the other, for one that does not read: its kernel keeps little. */
    static RoomClient narrow(SocketAddress server, Call<Void> room, Loopback loopback) throws Exception {
        Socket socket = new Socket();
        // The kernel does not let a buffer grow whose size was set.
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        return new RoomClient(server, room, loopback, socket);
    }

    private RoomClient(SocketAddress server, Call<Void> room, Loopback loopback, Socket socket) throws Exception {
        this.room = room;
        this.socket = loopback.own(socket);
        try {
            socket.connect(server);
        } catch (IOException nobodyListens) {
            expectRoomGoesOn();
            throw nobodyListens;
        }
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LOOK_MILLIS);
    }

    /** Sends the texts as frames, all of them in one write. */
    void says(String... texts) throws Exception {
        sends(Frames.of(texts));
    }

    /** Sends the bytes in one write. That the room has closed this connection is noticed when nothing comes back. */
    void sends(byte... bytes) throws Exception {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException closed) {
            expectRoomGoesOn();
        }
    }

    void endsItsStream() throws IOException {
        socket.shutdownOutput();
    }

    void resets() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Checks that the room now sends exactly these texts, each as a frame. */
    void hears(Misconception cause, String... texts) throws Exception {
        byte[] expected = Frames.of(texts);
        byte[] heard = reads(expected.length);
        Finding.unless(Arrays.equals(heard, expected), say("the client receives {0}", Bytes.show(expected)),
                say("it received {0}", Bytes.show(heard)), cause);
    }

    /** Checks that the room now sends exactly this text as a frame, and nothing of the piece of another one before it. */
    void hearsWithout(byte[] piece, String text) throws Exception {
        byte[] expected = Frames.of(text);
        byte[] heard = reads(expected.length);
        boolean hasPiece = heard.length >= piece.length + Integer.BYTES
                && Arrays.equals(heard, 0, piece.length, piece, 0, piece.length)
                && Arrays.equals(heard, piece.length, heard.length, expected, 0, heard.length - piece.length);
        Finding.unless(Arrays.equals(heard, expected), say("the client receives {0}", Bytes.show(expected)),
                say("it received {0}", Bytes.show(heard)),
                hasPiece ? Misconception.PARTIAL_READ : Misconception.SHARED_BUFFER);
    }

    /** Checks that the room closes this connection. */
    void seesEnd(Misconception cause) throws Exception {
        byte[] more = reads(Integer.MAX_VALUE);
        Finding.unless(socket.isClosed(), say("the room closes this client's connection"),
                say("it is open, and more came: {0}", Bytes.show(more)), cause);
    }

    /** Whether the connection is over, whether the room still runs or not. */
    boolean isOver() {
        byte[] buffer = new byte[1 << 10];
        long end = System.nanoTime() + Patience.forOneThing().toNanos();
        int read = read(buffer, buffer.length);
        while (read != -1 && System.nanoTime() < end) {
            read = read(buffer, buffer.length);
        }
        return read == -1;
    }

    /** Whether the connection is over, as the last read has found out. */
    boolean hasSeenEnd() {
        return socket.isClosed();
    }

    /** Reads so many bytes; fewer where the stream ends, or nothing more comes for a while. */
    byte[] reads(int count) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long end = System.nanoTime() + Patience.forOneThing().toNanos();
        while (all.size() < count && System.nanoTime() < end) {
            int read = read(buffer, Math.min(buffer.length, count - all.size()));
            if (read == -1) {
                socket.close();
                break;
            } else if (read == 0 && room.hasEnded()) {
                break;
            } else {
                all.write(buffer, 0, read);
                end = read == 0 ? end : System.nanoTime() + Patience.forOneThing().toNanos();
            }
        }
        if (all.size() < count) {
            expectRoomGoesOn();
            if (!socket.isClosed()) {
                Patience.lose();
            }
        }
        return all.toByteArray();
    }

    /** How many bytes came; 0 where none did for a moment, -1 where the connection is over. */
    private int read(byte[] buffer, int count) {
        try {
            return socket.getInputStream().read(buffer, 0, count);
        } catch (SocketTimeoutException nothingYet) {
            return 0;
        } catch (IOException brokenOff) {
            return -1;
        }
    }

    private void expectRoomGoesOn() throws Exception {
        if (!room.settles().hasEnded()) {
            return;
        }
        try {
            room.result();
        } catch (CancelledKeyException cancelled) {
            throw ended(cancelled, Misconception.CANCELLED_KEY);
        } catch (NullPointerException nobodyToAccept) {
            throw ended(nobodyToAccept, Misconception.KEY_NOT_REMOVED);
        } catch (IOException ofOneClient) {
            throw ended(ofOneClient, Misconception.CLIENT_FAILURE_ENDS_ALL);
        }
        throw new Finding(say("the room goes on"), say("the call has returned"),
                Misconception.CLIENT_FAILURE_ENDS_ALL);
    }

    private static Finding ended(Exception thrown, Misconception cause) {
        return new Finding(say("the room goes on"), say("the call threw {0}", thrown), cause);
    }
}
