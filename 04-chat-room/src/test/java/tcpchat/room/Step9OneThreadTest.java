package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Frames;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step9OneThread.class)
class Step9OneThreadTest {

    private static final int KIBIBYTE = 1 << 10;
    private static final int LONG_TEXT = 60 * KIBIBYTE;
    /** How long the processor is looked at, and what a thread that waits may use of it meanwhile. */
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration NEARLY_NOTHING = Duration.ofMillis(30);

    private final Step9OneThread step = new Step9OneThread();

    private ServerSocketChannel server;
    private SocketAddress address;
    private Call<Void> room;
    private final List<RoomClient> clients = new ArrayList<>();

    /** Closing the channel would not wake it. */
    @AfterEach
    void endTheRoom() {
        if (room != null) {
            room.interrupt();
        }
    }

    @Test
    @TestName("a client gets its own frame back")
    void senderHearsItself(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        ann.says("你好");
        ann.hears(null, "你好");
    }

    @Test
    @TestName("every frame goes to all clients that were accepted by then")
    void allHearIt(Loopback loopback) throws Exception {
        opens(loopback);
        connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        connects(loopback, "cyd");
        bob.says("hello");
        allHear(null, "hello");
    }

    @Test
    @TestName("frames that come in one piece are all passed on, in their order, heartbeats, too")
    void severalFramesInOnePiece(Loopback loopback) throws Exception {
        opens(loopback);
        connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        bob.says("one", "", "two", "两", "three");
        allHear(Misconception.ONE_FRAME_A_READ, "one", "", "two", "两", "three");
    }

    @Test
    @TestName("a frame that comes in pieces is passed on when it is whole, and nothing of it before")
    void oneFrameInPieces(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        byte[] frame = Frames.of("in three pieces");
        byte[] piece = Arrays.copyOf(frame, 2);
        // With a whole frame before it: when that has come back, the piece has been read as well.
        ann.sends(Arrays.copyOf(Frames.of("whole", "in three pieces"), Frames.of("whole").length + piece.length));
        allHear(null, "whole");
        bob.says("between");
        ann.hearsWithout(piece, "between");
        bob.hears(null, "between");
        ann.sends(Arrays.copyOfRange(frame, 2, 9));
        bob.says("between again");
        allHear(Misconception.PARTIAL_READ, "between again");
        ann.sends(Arrays.copyOfRange(frame, 9, frame.length));
        allHear(Misconception.PARTIAL_READ, "in three pieces");
    }

    @Test
    @TestName("the pieces of two clients do not get mixed up")
    void piecesOfTwoClients(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        RoomClient cyd = connects(loopback, "cyd");
        byte[] ofAnn = Frames.of("what ann says");
        byte[] ofBob = Frames.of("what bob says");
        ann.sends(Arrays.copyOf(ofAnn, 7));
        cyd.says("first");
        allHear(Misconception.SHARED_BUFFER, "first");
        bob.sends(Arrays.copyOf(ofBob, 10));
        cyd.says("second");
        allHear(Misconception.SHARED_BUFFER, "second");
        ann.sends(Arrays.copyOfRange(ofAnn, 7, ofAnn.length));
        allHear(Misconception.SHARED_BUFFER, "what ann says");
        bob.sends(Arrays.copyOfRange(ofBob, 10, ofBob.length));
        allHear(Misconception.SHARED_BUFFER, "what bob says");
    }

    @Test
    @TestName("a frame of 65,536 bytes is passed on byte for byte")
    void longestFrame(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        String text = "你".repeat(21_845) + "x";
        loopback.starts(() -> {
            ann.says(text);
            return null;
        });
        allHear(Misconception.PARTIAL_WRITE, text);
    }

    @Test
    @TestName("a client that ends its stream is closed, and the others go on")
    void clientEndsItsStream(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        ann.endsItsStream();
        ann.seesEnd(Misconception.END_NOT_CLOSED);
        clients.remove(ann);
        bob.says("still here");
        allHear(Misconception.CLIENT_FAILURE_ENDS_ALL, "still here");
    }

    @Test
    @TestName("a client that ends its stream inside a frame is closed, and nothing of the frame is passed on")
    void clientEndsInsideAFrame(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        ann.sends(Arrays.copyOf(Frames.of("never said"), 8));
        ann.endsItsStream();
        ann.seesEnd(Misconception.END_NOT_CLOSED);
        clients.remove(ann);
        bob.says("still here");
        allHear(Misconception.PARTIAL_READ, "still here");
    }

    @Test
    @TestName("a client that resets: the others go on")
    void clientResets(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        clients.remove(ann);
        ann.resets();
        for (String text : List.of("still here", "and here")) {
            bob.says(text);
            allHear(Misconception.CLIENT_FAILURE_ENDS_ALL, text);
        }
    }

    static Stream<Named<byte[]>> badFrames() {
        return Stream.of(Frames.announced(-1), Frames.announced(65_537), "hello".getBytes(UTF_8))
                .map(bytes -> Named.of(Bytes.show(bytes), bytes));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a client that announces a bad length is closed, and the others go on")
    @MethodSource("badFrames")
    void badLength(byte[] bytes, Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        ann.sends(bytes);
        ann.seesEnd(Misconception.LENGTH_TRUSTED);
        clients.remove(ann);
        bob.says("still here");
        allHear(Misconception.CLIENT_FAILURE_ENDS_ALL, "still here");
    }

    @Test
    @TestName("for a client that reads late 64 KiB are kept")
    void keepsSomeForALateReader(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient late = connects(loopback, "late");
        RoomClient bob = connects(loopback, "bob");
        String text = "x".repeat(4 * KIBIBYTE - Integer.BYTES);
        String[] all = new String[16];
        Arrays.fill(all, text);
        for (String each : all) {
            bob.says(each);
            bob.hears(Misconception.PARTIAL_WRITE, each);
        }
        late.hears(Misconception.PARTIAL_WRITE, all);
    }

    @Test
    @TestName("a client that never reads holds nobody up, and is closed when more than 1 MiB waits for it")
    void neverReads(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient bob = connects(loopback, "bob");
        // How much the buffers on the way hold is the kernels' business: where it is not enough, more.
        for (int mebibytes : List.of(6, 10)) {
            if (isCutOff(RoomClient.narrow(address, room, loopback), bob, mebibytes)) {
                return;
            }
        }
        throw new Finding(say("the client is closed, for more than 1 MiB waited for it"),
                say("all of {0} was kept for it", Bytes.count(10L * KIBIBYTE * KIBIBYTE)),
                Misconception.BACKLOG_UNBOUNDED);
    }

    /** Whether the room closes a client that does not read while another one says so much. */
    private static boolean isCutOff(RoomClient stuck, RoomClient bob, int mebibytes) throws Exception {
        stuck.says("stuck");
        bob.hears(null, "stuck");
        stuck.hears(null, "stuck");
        int texts = mebibytes * KIBIBYTE * KIBIBYTE / LONG_TEXT;
        for (int text = 0; text < texts; text++) {
            bob.says(longText(text));
            bob.hears(Misconception.HOLDS_UP_ALL, longText(text));
        }
        for (int text = 0; text < texts; text++) {
            byte[] expected = Frames.of(longText(text));
            byte[] got = stuck.reads(expected.length);
            Finding.unless(Arrays.equals(got, 0, got.length, expected, 0, got.length),
                    say("what the client gets in the end is the beginning of what was said"),
                    say("something is missing in between"), Misconception.PARTIAL_WRITE);
            if (got.length < expected.length) {
                Finding.unless(stuck.hasSeenEnd(), say("the room closes this client's connection"),
                        say("it is open, and something is missing"), Misconception.PARTIAL_WRITE);
                return true;
            }
        }
        return false;
    }

    private static String longText(int number) {
        return String.valueOf((char) ('a' + number % 26)).repeat(LONG_TEXT);
    }

    @Test
    @TestName("with nothing to do it uses no processor time")
    void idle(Loopback loopback) throws Exception {
        opens(loopback);
        connects(loopback, "ann");
        connects(loopback, "bob");
        expectIdle(Misconception.OP_WRITE_ALWAYS);
    }

    @Test
    @TestName("a client that has ended its stream, or does not read, costs no processor time either")
    void idleBesideOthers(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        // It has not read what the room sent, so the end comes while something waits for it.
        RoomClient cyd = RoomClient.narrow(address, room, loopback);
        cyd.says("cyd");
        ann.hears(null, "cyd");
        bob.hears(null, "cyd");
        cyd.endsItsStream();
        ann.endsItsStream();
        bob.says("hello");
        bob.hears(Misconception.CLIENT_FAILURE_ENDS_ALL, "hello");
        expectIdle(Misconception.END_NOT_CLOSED);
    }

    private void expectIdle(Misconception cause) {
        long end = System.nanoTime() + LOOK.toNanos();
        Duration before = room.processorTime();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        Duration used = room.processorTime().minus(before);
        Finding.unless(used.compareTo(NEARLY_NOTHING) < 0, say("no processor time within {0} ms", LOOK.toMillis()),
                say("{0} ms were used", used.toMillis()), cause);
    }

    @Test
    @TestName("it starts no thread")
    void startsNoThread(Loopback loopback) throws Exception {
        opens(loopback);
        connects(loopback, "ann");
        connects(loopback, "bob");
        Finding.unless(!room.hasOthersBeside(), say("all of it runs on the calling thread"),
                say("another thread runs your code"), Misconception.OWN_THREADS);
    }

    @Test
    @TestName("its thread is interrupted: it closes all clients and the server channel, and returns")
    void interrupted(Loopback loopback) throws Exception {
        opens(loopback);
        RoomClient ann = connects(loopback, "ann");
        RoomClient bob = connects(loopback, "bob");
        room.interrupt();
        Finding.unless(room.endsByItself(), say("it returns when its thread is interrupted"), say("it goes on"),
                Misconception.INTERRUPT_SWALLOWED);
        room.result();
        Finding.unless(!server.isOpen(), say("the server channel is closed"), say("it is open"),
                Misconception.NOT_CLOSED);
        for (RoomClient client : List.of(ann, bob)) {
            Finding.unless(client.isOver(), say("the room closes this client's connection"), say("it is still open"),
                    Misconception.NOT_CLOSED);
        }
    }

    private void opens(Loopback loopback) throws IOException {
        server = loopback.own(ServerSocketChannel.open());
        address = server.bind(new InetSocketAddress(Loopback.HOST, 0)).getLocalAddress();
        room = loopback.starts(() -> {
            step.serve(server);
            return null;
        });
    }

    /** A client that the room has accepted: it has got its own frame back, and so have all before it. */
    private RoomClient connects(Loopback loopback, String name) throws Exception {
        RoomClient client = new RoomClient(address, room, loopback);
        client.says(name);
        client.hears(null, name);
        for (RoomClient other : clients) {
            other.hears(null, name);
        }
        clients.add(client);
        return client;
    }

    private void allHear(Misconception cause, String... texts) throws Exception {
        for (RoomClient client : clients) {
            client.hears(cause, texts);
        }
    }
}
