package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Await;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Crew;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Options;
import tcpchat.tutor.words.Sentence;

@StepTest(Step6Outbox.class)
class Step6OutboxTest {

    private static final int PLENTY = 1_000;
    /** How many texts each of several threads puts: few enough for an executor that makes a thread for each. */
    private static final int EACH = 25;

    private final Step6Outbox step = new Step6Outbox();

    @Test
    @TestName("what is put is written, over the connection, in the order of the puts, each without delay")
    void writesInOrder(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        HeldWriter writer = HeldWriter.released();
        Outbox outbox = step.open(connection, writer, PLENTY, loopback.crew());
        List<String> texts = List.of("first", "第二", "", "first");
        for (int count = 1; count <= texts.size(); count++) {
            outbox.put(texts.get(count - 1));
            writer.expectWritten(texts.subList(0, count), null);
        }
        Finding.unless(writer.connection() == connection, say("the writer is given the connection"),
                say("it was given another one"), Misconception.OTHER_SOCKET);
    }

    @Test
    @TestName("put does not wait for the writer")
    void putReturnsAtOnce(Loopback loopback) throws Exception {
        HeldWriter writer = new HeldWriter();
        Outbox outbox = step.open(loopback.connection().socket(), writer, PLENTY, loopback.crew());
        for (String text : List.of("first", "second")) {
            Call<Void> put = puts(loopback, outbox, text);
            Finding.unless(put.endsByItself(), say("put returns while the writer still writes"), say("it still waits"),
                    Misconception.PUT_WRITES);
            put.result();
        }
        writer.release();
    }

    @Test
    @TestName("the executor writes, one text at a time")
    void oneTextAtATime(Loopback loopback) throws Exception {
        HeldWriter writer = new HeldWriter();
        Crew crew = loopback.crew();
        Outbox outbox = step.open(loopback.connection().socket(), writer, PLENTY, crew);
        List<String> texts = List.of("first", "second", "third");
        puts(loopback, outbox, texts.get(0)).settles();
        writer.awaitFirst(null);
        Finding.unless(crew.has(writer.threads().get(0)), say("the executor writes"),
                say("the thread {0} does", writer.threads().get(0).getName()), Misconception.OWN_THREADS);
        outbox.put(texts.get(1));
        outbox.put(texts.get(2));
        crew.settles();
        Finding.unless(writer.mostInside() == 1, say("one text is with the writer"),
                say("{0} are at the same time", writer.mostInside()), Misconception.TASK_EACH);
        writer.release();
        writer.expectWritten(texts, Misconception.TASK_EACH);
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("while the writer's first call does not return, so many puts succeed, and at most one more")
    @ValueSource(ints = {1, 3, 100})
    void holdsItsCapacity(int capacity, Loopback loopback) throws Exception {
        HeldWriter writer = new HeldWriter();
        Outbox outbox = step.open(loopback.connection().socket(), writer, capacity, loopback.crew());
        int most = capacity + 2;
        Call<Integer> call = loopback.starts(() -> putsUntilFull(outbox, most));
        Finding.unless(call.endsByItself(), say("put fails where the outbox is full"), say("it waits"),
                Misconception.PUT_WAITS);
        int put = call.result();
        Finding.unless(put >= capacity, say("{0} puts succeed", capacity), say("{0} did", put),
                Misconception.CAPACITY_IGNORED);
        if (put == most) {
            writer.release();
            boolean allWritten = waitsFor(() -> writer.written().size() == most);
            throw new Finding(say("put number {0} fails", most), say("it succeeded"),
                    allWritten ? Misconception.UNBOUNDED : Misconception.DROPS_SILENTLY);
        }
        writer.release();
    }

    @Test
    @TestName("full: the connection is closed at once, and every put is an IOException")
    void fullClosesTheConnection(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        HeldWriter writer = new HeldWriter();
        Crew crew = loopback.crew();
        Outbox outbox = step.open(connection, writer, 2, crew);
        loopback.starts(() -> putsUntilFull(outbox, 4)).result();
        Await.until(connection::isClosed, () -> new Finding(say("the connection is closed"), say("it is still open"),
                Misconception.STUCK_NOT_CLOSED));
        expectRefused(outbox, say("it was full before"));
        outbox.close();
        writer.release();
        crew.expectEnded(Misconception.WRITER_LEFT);
    }

    @Test
    @TestName("full: a write that waits for a member that does not read ends as well")
    void fullEndsAStuckWrite(Loopback loopback) throws Exception {
        Connection connection = loopback.fullConnection();
        Crew crew = loopback.crew();
        FrameWriter writer = (to, text) -> to.getOutputStream().write(1);
        Outbox outbox = step.open(connection.socket(), writer, 2, crew);
        loopback.starts(() -> putsUntilFull(outbox, 4)).result();
        crew.expectEnded(Misconception.STUCK_NOT_CLOSED);
    }

    /** What a writer may throw. */
    enum Failure {
        IO, UNCHECKED, ERROR;

        void happen() throws IOException {
            switch (this) {
                case IO -> throw new IOException("the member is gone");
                case UNCHECKED -> throw new IllegalArgumentException("too long");
                default -> throw new AssertionError("anything else");
            }
        }
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("the writer throws: the connection is closed, and soon every put is an IOException")
    @EnumSource(Failure.class)
    void writerThrows(Failure failure, Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        Crew crew = loopback.crew();
        Outbox outbox = step.open(connection, (to, text) -> failure.happen(), 1_000_000, crew);
        outbox.put("anybody there?");
        Await.until(connection::isClosed, () -> new Finding(say("the connection is closed"), say("it is still open"),
                Misconception.FAILURE_UNSEEN));
        Await.until(() -> isRefused(outbox), () -> new Finding(say("put throws an IOException"),
                say("it returned as if all were well"), Misconception.FAILURE_UNSEEN));
        outbox.close();
        crew.expectEnded(Misconception.WRITER_LEFT);
    }

    @Test
    @TestName("close returns at once; what was put before is still written, then the connection is closed")
    void closeWritesTheRest(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        HeldWriter writer = new HeldWriter();
        Crew crew = loopback.crew();
        Outbox outbox = step.open(connection, writer, PLENTY, crew);
        List<String> texts = List.of("first", "second", "last words");
        loopback.starts(() -> {
            for (String text : texts) {
                outbox.put(text);
            }
            return null;
        }).result();
        writer.awaitFirst(null);
        Call<Void> closing = loopback.starts(() -> {
            outbox.close();
            return null;
        });
        Finding.unless(closing.endsByItself(), say("close returns while the writer still writes"),
                say("it still waits"), Misconception.CLOSE_WAITS);
        Expect.noFailure(say("close is called"), null, closing::result);
        writer.release();
        writer.expectWritten(texts, Misconception.CLOSE_LOSES);
        Finding.unless(!writer.wroteAfterClose(), say("the connection is closed after the last text"),
                say("it was closed before"), Misconception.CLOSE_LOSES);
        Await.until(connection::isClosed, () -> new Finding(say("the connection is closed"), say("it is still open"),
                Misconception.WRITER_LEFT));
        crew.expectEnded(Misconception.WRITER_LEFT);
    }

    @Test
    @TestName("close of an outbox with nothing in it: the connection is closed, and the executor has no task left")
    void closeOfAnIdleOutbox(Loopback loopback) throws Exception {
        Socket connection = loopback.connection().socket();
        HeldWriter writer = HeldWriter.released();
        Crew crew = loopback.crew();
        Outbox outbox = step.open(connection, writer, PLENTY, crew);
        outbox.put("hello");
        writer.expectWritten(List.of("hello"), null);
        crew.settles();
        outbox.close();
        Await.until(connection::isClosed, () -> new Finding(say("the connection is closed"), say("it is still open"),
                Misconception.WRITER_LEFT));
        crew.expectEnded(Misconception.WRITER_LEFT);
    }

    @Test
    @TestName("after close every put is an IOException, and a second close is harmless")
    void putAfterClose(Loopback loopback) throws Exception {
        HeldWriter writer = HeldWriter.released();
        Outbox outbox = step.open(loopback.connection().socket(), writer, PLENTY, loopback.crew());
        outbox.close();
        expectRefused(outbox, say("it is closed"));
        Expect.noFailure(say("close is called again"), null, outbox::close);
        Finding.unless(writer.written().isEmpty(), say("nothing is written"), say("written was {0}", writer.written()));
    }

    @Test
    @TestName("puts of several threads: every text is written once, those of one thread in their order")
    void severalThreads(Loopback loopback) throws Exception {
        HeldWriter writer = HeldWriter.released();
        Outbox outbox = step.open(loopback.connection().socket(), writer, PLENTY, loopback.crew());
        List<Call<Void>> calls = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int number = thread;
            calls.add(loopback.starts(() -> {
                for (int text = 0; text < EACH; text++) {
                    outbox.put(number + " " + text);
                }
                return null;
            }));
        }
        for (Call<Void> call : calls) {
            call.result();
        }
        Await.until(() -> writer.written().size() >= 4 * EACH, () -> new Finding(say("{0} texts are written", 4 * EACH),
                say("{0} are", writer.written().size()), Misconception.PLAIN_QUEUE));
        for (int thread = 0; thread < 4; thread++) {
            String name = thread + " ";
            List<String> expected = IntStream.range(0, EACH).mapToObj(text -> name + text).toList();
            List<String> written = writer.written().stream().filter(text -> text.startsWith(name)).toList();
            Finding.unless(written.equals(expected), say("the texts of one thread in their order, each once"),
                    say("written was {0}", written), Misconception.PLAIN_QUEUE);
        }
    }

    @Test
    @TestName("the socket's options stay as they are, and the outbox writes nothing by itself")
    void changesNothing(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        Map<String, Object> before = Options.of(connection.socket());
        HeldWriter writer = HeldWriter.released();
        Outbox outbox = step.open(connection.socket(), writer, PLENTY, loopback.crew());
        outbox.put("hello");
        writer.expectWritten(List.of("hello"), null);
        Options.expectUnchanged(before, connection.socket());
        connection.expectSent("");
    }

    private static Call<Void> puts(Loopback loopback, Outbox outbox, String text) {
        return loopback.starts(() -> {
            outbox.put(text);
            return null;
        });
    }

    /** How many puts succeed, at most so many. */
    private static int putsUntilFull(Outbox outbox, int most) {
        int count = 0;
        try {
            while (count < most) {
                outbox.put("text " + count);
                count++;
            }
        } catch (IOException full) {
            return count;
        }
        return count;
    }

    private static boolean isRefused(Outbox outbox) {
        try {
            outbox.put("one more");
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static void expectRefused(Outbox outbox, Sentence situation) throws Exception {
        Expect.thrown(IOException.class, situation, () -> outbox.put("too late"));
    }

    private static boolean waitsFor(Callable<Boolean> condition) {
        try {
            Await.until(condition, () -> new Finding(say("it happens"), say("it does not")));
            return true;
        } catch (Finding inVain) {
            return false;
        }
    }
}
