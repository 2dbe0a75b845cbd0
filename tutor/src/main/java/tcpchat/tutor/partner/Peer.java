package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The scripted partner at the far end of a connection. It does what the test tells it, and judges by what comes over
 * the wire.
 */
public final class Peer {

    private final Socket socket;
    private final Loopback loopback;
    private final Buffer received = new Buffer();
    private int judged;
    private Thread reader;
    private volatile boolean ended;
    private volatile IOException broken;

    Peer(Socket socket, Loopback loopback) throws IOException {
        this.socket = loopback.own(socket);
        this.loopback = loopback;
        socket.setTcpNoDelay(true);
        // Urgent data (TCP's out-of-band byte) would stay unseen otherwise.
        socket.setOOBInline(true);
    }

    /** Whether this and that socket are the two ends of one connection. */
    public boolean faces(Socket other) {
        return socket.getPort() == other.getLocalPort() && socket.getLocalPort() == other.getPort();
    }

    /** Sends the UTF-8 bytes of the text in one write. */
    public void sends(String text) throws IOException {
        sends(text.getBytes(UTF_8));
    }

    /** Sends the bytes in one write. */
    public void sends(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Sends the UTF-8 bytes of the text one at a time, each in a write of its own. */
    public void dribbles(String text) throws IOException {
        for (byte single : text.getBytes(UTF_8)) {
            socket.getOutputStream().write(single);
        }
    }

    /** Ends its own direction (FIN) and can still read. */
    public void endsItsStream() throws IOException {
        socket.shutdownOutput();
    }

    /** Closes the connection (FIN). */
    public void closes() throws IOException {
        socket.close();
    }

    /** Breaks the connection off (RST) instead of closing it. */
    public void resets() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Has the kernel keep no more than about that many bytes that nobody has read. */
    void narrow(int bytes) throws SocketException {
        socket.setReceiveBufferSize(bytes);
    }

    /** Starts to read, in the background, all that comes. Until then nothing is read. */
    public synchronized Peer startsReading() {
        if (reader == null) {
            reader = loopback.inBackground("peer reads", this::readAll);
        }
        return this;
    }

    /** How many bytes have been read so far. */
    public int receivedCount() {
        return received.size();
    }

    /** Whether the connection is over: the end of the stream has been read, or it broke off. */
    public boolean hasEnded() {
        return ended || broken != null;
    }

    /** What has been read so far. */
    public byte[] received() {
        return received.toByteArray();
    }

    /** Reads up to the end of the stream and checks that it is an orderly one, after exactly this text. */
    public void expectTextThenEnd(String text) {
        expectTextThenEnd(text, () -> null);
    }

    /** As the other; where the text is not all of it, and nothing stands behind it, that is the likeliest cause. */
    public void expectTextThenEnd(String text, Supplier<Misconception> cause) {
        startsReading();
        Await.until(() -> ended || broken != null, () -> new Finding(
                say("the peer sees the end of the stream (FIN)"),
                say("nothing of the kind came; it has received {0}", Bytes.show(received())),
                Misconception.NOT_CLOSED));
        Finding.unless(broken == null, say("the peer sees an orderly end of the stream (FIN)"),
                say("the connection broke off ({0})", broken), Misconception.CLOSED_BY_RESET);
        Finding.unless(new String(received(), UTF_8).equals(text),
                say("the peer has received {0} before the end of the stream", Bytes.show(text)),
                say("it received {0}", Bytes.show(received())),
                new String(received(), UTF_8).startsWith(text) ? Misconception.SOMETHING_ADDED : cause.get());
    }

    /** Reads up to the mark and returns what came before it since the last mark. */
    byte[] readUpTo(byte[] mark) {
        startsReading();
        Await.until(() -> ended || broken != null || received.endsWith(mark, judged), () -> missed(mark));
        Finding.unless(received.endsWith(mark, judged), say("the connection stays open while the peer reads"),
                say("it ended after {0}", Bytes.show(unjudged())), Misconception.OUTPUT_CLOSED);
        byte[] all = received();
        byte[] before = Arrays.copyOfRange(all, judged, all.length - mark.length);
        judged = all.length;
        return before;
    }

    /** Whether something has come since the last mark. */
    boolean hasMore() {
        return received.size() > judged;
    }

    /** Where more comes behind the mark, somebody else still sends. */
    private Finding missed(byte[] mark) {
        byte[] all = unjudged();
        int end = new String(all, ISO_8859_1).indexOf(new String(mark, ISO_8859_1)) + mark.length;
        return end < mark.length
                ? new Finding(say("the peer receives what was sent"), say("it received only {0}", Bytes.show(all)))
                : new Finding(say("all is sent when the call returns"),
                        say("the peer received {0} after that", Bytes.show(Arrays.copyOfRange(all, end, all.length))),
                        Misconception.RETURNS_TOO_EARLY);
    }

    private byte[] unjudged() {
        byte[] all = received();
        return Arrays.copyOfRange(all, judged, all.length);
    }

    private void readAll() {
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
                received.write(buffer, 0, count);
            }
            ended = true;
        } catch (IOException e) {
            broken = e;
        }
    }

    /** The bytes that came, of which the end can be looked at without a copy of all. */
    private static final class Buffer extends ByteArrayOutputStream {

        synchronized boolean endsWith(byte[] end, int from) {
            int start = count - end.length;
            return start >= from && Arrays.equals(buf, start, count, end, 0, end.length);
        }
    }
}
