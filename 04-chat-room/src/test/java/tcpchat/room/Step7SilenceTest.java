package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Frames;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.partner.Received;

@StepTest(Step7Silence.class)
class Step7SilenceTest {

    private static final Duration PATIENCE = Duration.ofMillis(150);
    /** Longer than any test. */
    private static final Duration PLENTY = Duration.ofSeconds(30);

    private final Step7Silence step = new Step7Silence();

    @Test
    @TestName("it returns the next text")
    void returnsTheNextText(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        Iterator<String> texts = List.of("first", "第二").iterator();
        FrameReader reader = from -> {
            Finding.unless(from == connection, say("it reads the given connection"), say("it reads another one"),
                    Misconception.OTHER_SOCKET);
            return texts.next();
        };
        Received.expect("first", step.next(connection, reader, PLENTY));
        Received.expect("第二", step.next(connection, reader, PLENTY));
    }

    @Test
    @TestName("heartbeats are passed over")
    void passesOverHeartbeats(Loopback loopback) throws Exception {
        Iterator<String> texts = List.of("", "", "at last").iterator();
        String text = step.next(loopback.connection().socket(), from -> texts.next(), PLENTY);
        Finding.unless("at last".equals(text), say("returns {0}", Bytes.show("at last")),
                say("it returned {0}", Bytes.show(text)), Misconception.HEARTBEAT_RETURNED);
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("at the end of the stream it returns null, behind heartbeats, too")
    @ValueSource(ints = {0, 2})
    void nullAtTheEnd(int heartbeats, Loopback loopback) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        String text = step.next(loopback.connection().socket(), from -> {
            int call = calls.incrementAndGet();
            Finding.unless(call < heartbeats + 100, say("returns null, for the peer has closed"),
                    say("it reads again and again"), Misconception.END_LOOPS);
            return call <= heartbeats ? "" : null;
        }, PLENTY);
        Received.expectEnd(text);
    }

    @Test
    @TestName("it waits while nothing comes, within the patience")
    void waitsForAText(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Call<String> call = loopback.starts(() -> step.next(connection.socket(), new PlainReader(), PLENTY));
        call.waits(say("for a text"), Misconception.TIMEOUT_CUT);
        connection.peer().sends(Frames.of("", "at last"));
        Received.expect("at last", call.result());
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("nothing comes any more, after so many heartbeats: a SocketTimeoutException, not before the patience is over")
    @ValueSource(ints = {0, 1})
    void silence(int heartbeats, Loopback loopback) throws Exception {
        AskedSocket socket = new AskedSocket();
        Connection connection = loopback.connection(socket);
        for (int i = 0; i < heartbeats; i++) {
            connection.arrives(Frames.of(""));
        }
        long start = System.nanoTime();
        Call<String> call = loopback.starts(() -> step.next(socket, new PlainReader(), PATIENCE));
        Finding.unless(call.endsByItself(), say("it ends after {0} ms of silence", PATIENCE.toMillis()),
                say("it still waits"), socket.causeOfWaiting());
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        Expect.thrown(SocketTimeoutException.class, say("nothing comes any more"), () -> {
            String text = call.result();
            throw new Finding(say("an exception reaches the caller"), say("the call returned {0}", Bytes.show(text)),
                    text == null ? Misconception.TIMEOUT_IS_END : Misconception.HEARTBEAT_RETURNED);
        });
        Finding.unless(waited.compareTo(PATIENCE) >= 0, say("it waits for {0} ms", PATIENCE.toMillis()),
                say("it waited for {0} ms", waited.toMillis()), Misconception.TIMEOUT_CUT);
    }

    @Test
    @TestName("heartbeats in time keep it waiting for longer than its patience")
    void heartbeatsKeepItWaiting(Loopback loopback) throws Exception {
        Duration patience = Duration.ofMillis(300);
        AtomicInteger calls = new AtomicInteger();
        // Each heartbeat comes well within the patience, all of them together do not.
        FrameReader reader = from -> {
            lets(Duration.ofMillis(110));
            return calls.incrementAndGet() < 5 ? "" : "at last";
        };
        try {
            Received.expect("at last", step.next(loopback.connection().socket(), reader, patience));
        } catch (SocketTimeoutException oneForAll) {
            throw new Finding(say("it waits on, for heartbeats come"), say("the call threw {0}", oneForAll),
                    Misconception.HEARTBEAT_NOT_COUNTED);
        }
    }

    static Stream<Named<IOException>> failures() {
        return Stream.of(new EOFException("inside a frame"), new ProtocolException("a bad length"),
                new SocketException("Connection reset")).map(e -> Named.of(e.getClass().getSimpleName(), e));
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("what else the reader throws reaches the caller")
    @MethodSource("failures")
    void otherFailuresPass(IOException failure, Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        Expect.thrownByTest(List.of(failure), say("the reader throws it"), () -> step.next(connection, from -> {
            throw failure;
        }, PLENTY));
    }

    @Test
    @TestName("no option of the socket changes but its read timeout, and nothing is sent")
    void changesTheReadTimeoutAlone(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Map<String, Object> before = Options.of(connection.socket());
        before.remove("read timeout (ms)");
        step.next(connection.socket(), from -> "hello", PLENTY);
        Options.expectUnchanged(before, connection.socket());
        connection.expectSent("");
    }

    @Test
    @Challenge
    @TestName("a frame that comes byte by byte and is not whole within the patience: a SocketTimeoutException, too")
    void dribble(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        byte[] frame = Frames.of("x".repeat(300));
        loopback.starts(() -> {
            // Each byte comes long before a read timeout would run out.
            for (int i = 0; i < frame.length; i++) {
                connection.peer().sends(Arrays.copyOfRange(frame, i, i + 1));
                lets(Duration.ofMillis(15));
            }
            return null;
        });
        Call<String> call =
                loopback.starts(() -> step.next(connection.socket(), new PlainReader(), PATIENCE));
        Finding.unless(call.endsByItself(), say("it ends after {0} ms without a whole frame", PATIENCE.toMillis()),
                say("it still waits"), Misconception.DRIBBLE_UNNOTICED);
        Expect.thrown(SocketTimeoutException.class, say("no frame was whole in time"), () -> {
            String text = call.result();
            throw new Finding(say("an exception reaches the caller"), say("the call returned {0}", Bytes.show(text)),
                    Misconception.DRIBBLE_UNNOTICED);
        });
    }

    /** Lets at least so much time pass: what a partner does that is slow. */
    private static void lets(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
