package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Expect;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step8Shutdown.class)
class Step8ShutdownTest {

    private static final String FAREWELL = "!bye";
    /** Longer than any test. */
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final Step8Shutdown step = new Step8Shutdown();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void releaseTasks() {
        release.countDown();
    }

    @Test
    @TestName("it closes the server socket, then says the farewell and closes the outboxes, then ends the executor")
    void inThisOrder(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        closing.joins("ann", null, null);
        closing.joins("bob", null, null);
        boolean ended = step.shutdown(closing.room(), FAREWELL, LONG);
        List<String> events = closing.events();
        Finding.unless(events.contains("ann.put " + FAREWELL) && events.contains("bob.put " + FAREWELL),
                say("every member's outbox gets the farewell"), say("done was {0}", events),
                Misconception.NO_FAREWELL);
        Finding.unless(events.get(0).equals("serverSocket.close"), say("the server socket is closed first"),
                say("done was {0}", events), Misconception.LISTENER_LAST);
        Finding.unless(
                events.contains("executor.shutdown") && events.indexOf("executor.shutdown") > lastOfMembers(events),
                say("the executor is ended after that"), say("done was {0}", events), Misconception.EXECUTOR_FIRST);
        for (String name : List.of("ann", "bob")) {
            int farewell = events.indexOf(name + ".put " + FAREWELL);
            Finding.unless(events.indexOf(name + ".close") > farewell, say("each outbox is closed after the farewell"),
                    say("done was {0}", events));
        }
        Finding.unless(ended, say("true, for there is no task"), say("it returned false"),
                Misconception.ANSWER_IGNORED);
    }

    private static int lastOfMembers(List<String> events) {
        return Math.max(events.lastIndexOf("ann.close"), events.lastIndexOf("bob.close"));
    }

    @Test
    @TestName("an outbox may still give the farewell to the executor")
    void executorTakesTheFarewell(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        AtomicBoolean refused = new AtomicBoolean();
        CountDownLatch written = new CountDownLatch(1);
        closing.joins("ann", new Quiet("ann") {
            @Override
            public void put(String text) throws IOException {
                try {
                    closing.room().executor().execute(written::countDown);
                } catch (RejectedExecutionException tooLate) {
                    refused.set(true);
                    throw new IOException(tooLate);
                }
            }
        });
        step.shutdown(closing.room(), FAREWELL, LONG);
        Finding.unless(!refused.get(), say("the executor takes the outbox's task"), say("it refused"),
                Misconception.EXECUTOR_FIRST);
        Finding.unless(written.getCount() == 0, say("the outbox has written the farewell"), say("it has not"),
                Misconception.RETURNS_TOO_EARLY);
        Finding.unless(closing.room().executor().isShutdown(), say("the executor takes nothing new"),
                say("it still does"));
    }

    @Test
    @TestName("an outbox fails: all others get the farewell, and are closed, all the same")
    void oneOutboxFails(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        closing.joins("ann", new IOException("ann is gone"), null);
        closing.joins("bob", null, new IOException("closing fails"));
        closing.joins("cyd", null, null);
        try {
            step.shutdown(closing.room(), FAREWELL, LONG);
        } catch (IOException passed) {
            throw new Finding(say("no exception"), say("{0} was thrown", passed), Misconception.FAREWELL_ONE_FAILS);
        }
        Finding.unless(closing.events().containsAll(List.of("bob.put " + FAREWELL, "cyd.put " + FAREWELL, "cyd.close",
                "executor.shutdown")), say("the others get the farewell, and all else is done"),
                say("done was {0}", closing.events()), Misconception.FAREWELL_ONE_FAILS);
    }

    @Test
    @TestName("all tasks have ended: it returns true at once, whatever the deadline")
    void noLongerThanNeeded(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        closing.crew().execute(() -> {});
        Call<Boolean> call = shutsDown(loopback, closing, LONG);
        Finding.unless(call.endsByItself(), say("it returns when all tasks have ended"), say("it still waits"),
                Misconception.WAITS_ALWAYS);
        Finding.unless(call.result(), say("true, for all ended in time"), say("it returned false"),
                Misconception.ANSWER_IGNORED);
    }

    @Test
    @TestName("a task needs its time: within the deadline it is waited for, and nothing is broken off")
    void waitsForTheTasks(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        Socket connection = closing.connects();
        AtomicBoolean interrupted = new AtomicBoolean();
        closing.crew().execute(() -> interrupted.set(!isReleased()));
        Call<Boolean> call = shutsDown(loopback, closing, LONG);
        call.waits(say("for the tasks"), Misconception.RETURNS_TOO_EARLY);
        Finding.unless(!connection.isClosed(), say("the connections are open while there is time"),
                say("they are closed"), Misconception.CLOSED_AT_ONCE);
        release.countDown();
        Finding.unless(call.endsByItself(), say("it returns when all tasks have ended"), say("it still waits"),
                Misconception.WAITS_ALWAYS);
        Finding.unless(!interrupted.get(), say("the task comes to its end"), say("it was interrupted"),
                Misconception.CLOSED_AT_ONCE);
        Finding.unless(call.result(), say("true, for all ended in time"), say("it returned false"),
                Misconception.ANSWER_IGNORED);
    }

    @Test
    @TestName("the deadline is over: all connections are closed, the executor's threads interrupted, and it returns false")
    void deadlineIsOver(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        AtomicBoolean interrupted = new AtomicBoolean();
        closing.crew().execute(() -> interrupted.set(!isReleased()));
        List<Socket> connections = List.of(closing.connects(), closing.connects(), closing.connects());
        for (Socket connection : connections) {
            closing.crew().execute(() -> reads(connection));
        }
        closing.crew().settles();
        long start = System.nanoTime();
        Call<Boolean> call = shutsDown(loopback, closing, SHORT);
        Finding.unless(call.endsByItself(), say("it returns soon after the deadline"), say("it still waits"),
                Misconception.WAITS_FOREVER);
        boolean ended = call.result();
        Finding.unless(System.nanoTime() - start >= SHORT.toNanos(), say("it waits for {0} ms", SHORT.toMillis()),
                say("it has not waited so long"), Misconception.CLOSED_AT_ONCE);
        Finding.unless(connections.stream().allMatch(Socket::isClosed), say("all connections are closed"),
                say("not all are"), Misconception.INTERRUPT_IS_ENOUGH);
        Finding.unless(!ended, say("false, for not all have ended in time"), say("it returned true"),
                Misconception.ANSWER_IGNORED);
        closing.crew().expectEnded(Misconception.NOT_INTERRUPTED);
        Finding.unless(interrupted.get(), say("the waiting task is interrupted"), say("it is not"),
                Misconception.NOT_INTERRUPTED);
    }

    @Test
    @TestName("a task does not end even then: it is not waited for once more")
    void doesNotWaitOnceMore(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        closing.crew().execute(() -> {
            while (!isReleased()) {
                // It does not let itself be interrupted.
            }
        });
        Call<Boolean> call = shutsDown(loopback, closing, SHORT);
        Finding.unless(call.endsByItself(), say("it returns soon after the deadline"), say("it still waits"),
                Misconception.WAITS_FOREVER);
        Finding.unless(!call.result(), say("false, for not all have ended in time"), say("it returned true"),
                Misconception.ANSWER_IGNORED);
    }

    @Test
    @TestName("closing the server socket fails: all the rest is done all the same, then that failure reaches the caller")
    void closingTheServerSocketFails(Loopback loopback) throws Exception {
        IOException failure = new IOException("closing fails");
        ClosingRoom closing = new ClosingRoom(loopback, failure);
        closing.joins("ann", null, null);
        Expect.thrownByTest(List.of(failure), say("closing the server socket fails"),
                () -> step.shutdown(closing.room(), FAREWELL, LONG));
        Finding.unless(closing.events().containsAll(List.of("ann.put " + FAREWELL, "ann.close", "executor.shutdown")),
                say("all the rest is done"), say("done was {0}", closing.events()), Misconception.CLOSE_FAILURE_ENDS);
    }

    @Test
    @TestName("interrupted while it waits: the connections are closed, then the InterruptedException reaches the caller")
    void interruptedWhileItWaits(Loopback loopback) throws Exception {
        ClosingRoom closing = new ClosingRoom(loopback, null);
        Socket connection = closing.connects();
        closing.crew().execute(() -> reads(connection));
        Call<Boolean> call = shutsDown(loopback, closing, LONG);
        call.waits(say("for the tasks"), Misconception.RETURNS_TOO_EARLY);
        call.interrupt();
        Finding.unless(call.endsByItself(), say("it ends when it is interrupted"), say("it still waits"),
                Misconception.INTERRUPT_SWALLOWED);
        Finding.unless(connection.isClosed(), say("all connections are closed"), say("not all are"),
                Misconception.INTERRUPT_SWALLOWED);
        try {
            call.result();
        } catch (InterruptedException expected) {
            closing.crew().expectEnded(Misconception.NOT_INTERRUPTED);
            return;
        }
        throw new Finding(say("the InterruptedException reaches the caller"), say("it returned as if all were well"),
                Misconception.INTERRUPT_SWALLOWED);
    }

    private Call<Boolean> shutsDown(Loopback loopback, ClosingRoom closing, Duration deadline) {
        return loopback.starts(() -> step.shutdown(closing.room(), FAREWELL, deadline));
    }

    /** Waits to be released; false where it is interrupted instead. */
    private boolean isReleased() {
        try {
            release.await();
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private static void reads(Socket connection) {
        try {
            Finding.unless(connection.getInputStream().read() == -1, say("nothing comes"), say("a byte"));
        } catch (IOException closed) {
            // That is how such a wait ends.
        }
    }
}
