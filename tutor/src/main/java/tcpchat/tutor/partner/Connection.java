package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;

/**
 * A connection on loopback: the socket at the student's end and the scripted peer at the other.
 *
 * @param socket the student's end
 * @param peer   the far end
 */
public record Connection(Socket socket, Peer peer) {

    /** Long enough for a thread that waits for bytes to take them on a busy machine. */
    private static final Duration SOON = Duration.ofMillis(250);
    private static final int SEND_BUFFER = 8192;
    /** Not smaller: the sender would wait for its probes of a window that is too small to open again. */
    private static final int RECEIVE_BUFFER = 32_768;

    /** Bytes that no text in any common charset ends with; they mark the end of what the student's code sent. */
    private static final byte[] MARK = {(byte) 0xff, 0x00, (byte) 0xf8, 0x01, (byte) 0xff, 0x02, (byte) 0xfe, 0x03};

    /** The peer sends the text, and it lies ready at the student's end before this returns. */
    public void arrives(String text) throws IOException {
        arrives(text.getBytes(UTF_8));
    }

    /** The peer sends the bytes, and they lie ready at the student's end before this returns. */
    public void arrives(byte[] bytes) throws IOException {
        int already = socket.getInputStream().available();
        peer.sends(bytes);
        awaitAvailable(already + bytes.length);
    }

    /** Waits until exactly that many bytes lie unread at the student's end. */
    public void awaitAvailable(int count) {
        Await.until(() -> available() == count, () -> new Finding(
                say("{0} unread in the connection", Bytes.count(count)), say("{0} are", available())));
    }

    /** Whether at least that many bytes come to lie unread at the student's end. */
    public boolean keeps(int count) {
        return Await.holds(() -> available() >= count);
    }

    /** Whether soon fewer than that many bytes lie unread at the student's end. */
    public boolean loses(int count) {
        return Await.holdsWithin(SOON, () -> available() < count);
    }

    /** Keeps the buffers on the way small. The kernel does not let one grow whose size was set. */
    public void narrow() throws SocketException {
        socket.setSendBufferSize(SEND_BUFFER);
        peer.narrow(RECEIVE_BUFFER);
    }

    /** Waits until the peer's reset has arrived; the read that notices it has used the notice up. */
    public void awaitReset() {
        try {
            socket.getInputStream().read();
        } catch (IOException reset) {
            return;
        }
        throw new IllegalStateException("the peer did not reset the connection");
    }

    /**
     * Checks that exactly this text has been sent by now, and that the connection can still send: a mark is written
     * behind it, and what comes before the mark is what was sent. Nobody has to wait for what does not come.
     */
    public void expectSent(String text) {
        expectSent(text, Misconception.NOTHING_SENT);
    }

    /** As {@link #expectSent(String)}, with the cause for the case that nothing came here at all. */
    public void expectSent(String text, Misconception nothing) {
        byte[] expected = text.getBytes(UTF_8);
        byte[] sent = sent();
        if (!Arrays.equals(sent, expected)) {
            throw new Finding(say("the peer receives {0}", Bytes.show(expected)),
                    say("it received {0}", Bytes.show(sent)),
                    sent.length == 0 ? NotYet.cause(peer::hasMore, nothing)
                            : Recogniser.ofSent(text, sent).orElse(null));
        }
    }

    /** What has been sent by now and since the last call; a finding where the connection can't send any more. */
    public byte[] sent() {
        peer.startsReading();
        try {
            socket.getOutputStream().write(MARK);
        } catch (IOException e) {
            throw new Finding(say("the connection is still open for sending"), say("it is not ({0})", e.getMessage()),
                    closed());
        }
        return peer.readUpTo(MARK);
    }

    /** Checks that the peer can still send to the student's end. */
    public void expectStillReceives() throws IOException {
        peer.sends("?");
        int answer;
        try {
            answer = socket.getInputStream().read();
        } catch (IOException e) {
            throw new Finding(say("the connection is still open for receiving"), say("it is not ({0})", e.getMessage()),
                    closed());
        }
        Finding.unless(answer == '?', say("the connection is still open for receiving"), say("it is not"), closed());
    }

    private Misconception closed() {
        if (!socket.isConnected()) {
            return Misconception.OTHER_SOCKET;
        }
        return socket.isClosed() ? Misconception.CLOSED_TOO_EARLY : Misconception.OUTPUT_CLOSED;
    }

    /** How many bytes lie unread at the student's end; 0 where it is closed. */
    int available() {
        try {
            return socket.getInputStream().available();
        } catch (IOException e) {
            return 0;
        }
    }
}
