package tcpchat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import tcpchat.tutor.partner.Patience;
import tcpchat.tutor.partner.Peer;

@StepTest(Step3ServeMany.class)
class Step3ServeManyTest {

    private final Step3ServeMany step = new Step3ServeMany();

    /** Where conversations have begun, in their order. */
    private final BlockingQueue<Socket> begun = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endConversations() {
        end.countDown();
    }

    @Test
    @TestName("a client that connects gets its conversation, over its own connection")
    void holdsTheConversation(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), this::lasts);
        Peer client = loopback.connectsTo(serverSocket);
        Connection connection = new Connection(begins(call, null), client);
        connection.expectSent("");
        connection.expectStillReceives();
    }

    @Test
    @TestName("the server socket is closed meanwhile: it returns")
    void closedMeanwhile(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), this::lasts);
        call.waits(say("for a client"), Misconception.RETURNS_TOO_EARLY);
        serverSocket.close();
        Expect.noFailure(say("the server socket is closed while it serves"), Misconception.CLOSE_IS_FAILURE,
                call::result);
    }

    @Test
    @TestName("the server socket was closed before: it returns")
    void closedBefore(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        serverSocket.close();
        Expect.noFailure(say("the server socket is closed"), Misconception.CLOSE_IS_FAILURE,
                () -> serves(loopback, serverSocket, loopback.crew(), this::lasts).result());
    }

    @Test
    @TestName("no client waits for the conversation of another")
    void noneWaitsForAnother(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), this::lasts);
        for (int client = 0; client < 4; client++) {
            Peer peer = loopback.connectsTo(serverSocket);
            Socket connection = begins(call, client == 0 ? null : Misconception.ONE_AT_A_TIME_SERVED);
            Finding.unless(peer.faces(connection), say("a conversation over the connection of client {0}", client + 1),
                    say("it is over that of another"), Misconception.LAST_SOCKET_SHARED);
        }
    }

    @Test
    @TestName("what a client has said already is left to its conversation")
    void readsNothing(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), this::lasts);
        Peer client = loopback.connectsTo(serverSocket);
        client.sends("ann");
        Connection connection = new Connection(begins(call, null), client);
        Finding.unless(connection.keeps("ann".length()), say("what the client has said is still there"),
                say("it was read"), Misconception.READS_BEFORE_NEXT);
    }

    @Test
    @TestName("the conversations run on the executor, and accept runs in the calling thread")
    void inTheirThreads(Loopback loopback) throws Exception {
        AtomicReference<Thread> accepting = new AtomicReference<>();
        ServerSocket serverSocket = loopback.own(new ServerSocket(0, 5, InetAddress.getByName(Loopback.HOST)) {
            @Override
            public Socket accept() throws IOException {
                accepting.set(Thread.currentThread());
                return super.accept();
            }
        });
        Crew crew = loopback.crew();
        AtomicReference<Thread> holding = new AtomicReference<>();
        AtomicReference<Thread> calling = new AtomicReference<>();
        Call<Void> call = loopback.starts(() -> {
            calling.set(Thread.currentThread());
            step.serve(serverSocket, crew, connection -> {
                holding.set(Thread.currentThread());
                lasts(connection);
            });
            return null;
        });
        loopback.connectsTo(serverSocket);
        begins(call, null);
        Finding.unless(crew.has(holding.get()), say("the conversation runs on the executor"),
                say("it runs in the thread {0}", holding.get().getName()),
                holding.get() == calling.get() ? Misconception.ONE_AT_A_TIME_SERVED : Misconception.OWN_THREADS);
        Finding.unless(accepting.get() == calling.get(), say("accept runs in the thread that calls the step"),
                say("it runs in the thread {0}", accepting.get().getName()), Misconception.OWN_THREADS);
    }

    @Test
    @TestName("where the executor takes its time, each conversation still has its own open connection")
    void executorThatTakesItsTime(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        Call<Void> call = serves(loopback, serverSocket, tasks::add, this::lasts);
        Peer first = loopback.connectsTo(serverSocket);
        awaits(call, () -> tasks.size() == 1, () -> notGiven(1, tasks.size()));
        Peer second = loopback.connectsTo(serverSocket);
        awaits(call, () -> tasks.size() == 2, () -> notGiven(2, tasks.size()));
        for (Peer client : List.of(first, second)) {
            Runnable task = tasks.remove();
            loopback.starts(() -> {
                task.run();
                return null;
            });
            Socket connection = next();
            Finding.unless(connection != null, say("the conversation begins when its task runs"), say("it does not"));
            Finding.unless(client.faces(connection) || connection.isClosed(),
                    say("each conversation is over the connection of its client"), say("it is over that of another"),
                    Misconception.LAST_SOCKET_SHARED);
            Finding.unless(!connection.isClosed(), say("the connection is open for its conversation"),
                    say("it is closed"), Misconception.CLOSED_TOO_EARLY);
        }
    }

    @Test
    @TestName("when a conversation returns, its connection is closed, in an orderly way")
    void closesWhenItReturns(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), connection -> {
            connection.getOutputStream().write("bye".getBytes(UTF_8));
            begun.add(connection);
        });
        Peer client = loopback.connectsTo(serverSocket);
        expectClosed(begins(call, null));
        client.expectTextThenEnd("bye");
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("when a conversation throws, its connection is closed, and all else goes on")
    @ValueSource(strings = {"IOException", "RuntimeException"})
    void closesWhenItThrows(String kind, Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        AtomicInteger conversations = new AtomicInteger();
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), connection -> {
            boolean fails = conversations.incrementAndGet() == 2;
            begun.add(connection);
            if (fails && kind.equals("IOException")) {
                throw new IOException("the client is gone");
            } else if (fails) {
                throw new IllegalStateException("the conversation fails");
            }
            end();
        });
        loopback.connectsTo(serverSocket);
        Socket other = begins(call, null);
        loopback.connectsTo(serverSocket);
        expectClosed(begins(call, Misconception.ONE_AT_A_TIME_SERVED));
        Finding.unless(!other.isClosed(), say("the other conversation's connection stays open"), say("it is closed"),
                Misconception.FAILURE_ENDS_LOOP);
        expectNext(loopback, serverSocket, call);
    }

    @Test
    @TestName("the executor refuses: that connection is closed, and the next client is served")
    void executorRefuses(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Crew crew = loopback.crew();
        AtomicBoolean refuses = new AtomicBoolean(true);
        Call<Void> call = serves(loopback, serverSocket, task -> {
            if (refuses.get()) {
                throw new RejectedExecutionException("too many");
            }
            crew.execute(task);
        }, this::lasts);
        Peer client = loopback.connectsTo(serverSocket);
        client.startsReading();
        awaits(call, client::hasEnded, () -> new Finding(say("a refused client sees the end of the stream"),
                say("its connection is still open"), Misconception.REJECTED_LEAKS));
        refuses.set(false);
        expectNext(loopback, serverSocket, call);
    }

    @Test
    @TestName("the server socket is closed: conversations under way go on")
    void conversationsGoOn(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        Crew crew = loopback.crew();
        Call<Void> call = serves(loopback, serverSocket, crew, this::lasts);
        Connection connection = connects(loopback, serverSocket, call);
        serverSocket.close();
        call.result();
        Finding.unless(!connection.socket().isClosed() && !crew.isShutdown(), say("the conversation goes on"),
                say("its connection is closed, or the executor is shut down"), Misconception.CLOSED_TOO_EARLY);
        connection.expectStillReceives();
        connection.expectSent("");
    }

    @Test
    @TestName("an accept timeout that ran out: the SocketTimeoutException reaches the caller, the server socket stays open")
    void acceptTimeout(Loopback loopback) throws Exception {
        ServerSocket serverSocket = loopback.listeningServerSocket();
        serverSocket.setSoTimeout(20);
        Call<Void> call = serves(loopback, serverSocket, loopback.crew(), this::lasts);
        Finding.unless(call.endsByItself(), say("ends when the accept timeout of 20 ms runs out"),
                say("it still waits"),
                Misconception.EXCEPTION_SWALLOWED);
        Expect.thrownByJdk(SocketTimeoutException.class, say("the server socket's accept timeout ran out"),
                call::result);
        Finding.unless(!serverSocket.isClosed(), say("the server socket stays open"), say("it is closed"),
                Misconception.LISTENER_CLOSED);
    }

    @Test
    @TestName("accept fails for another reason: that failure reaches the caller, the server socket stays open")
    void acceptFails(Loopback loopback) throws Exception {
        IOException failure = new IOException("Too many open files");
        ServerSocket serverSocket = loopback.own(new ServerSocket(0, 5, InetAddress.getByName(Loopback.HOST)) {
            @Override
            public Socket accept() throws IOException {
                throw failure;
            }
        });
        Expect.thrownByTest(List.of(failure), say("accept fails"),
                () -> step.serve(serverSocket, loopback.crew(), this::lasts));
        Finding.unless(!serverSocket.isClosed(), say("the server socket stays open"), say("it is closed"),
                Misconception.LISTENER_CLOSED);
    }

    /** A conversation that lasts until the test ends. */
    private void lasts(Socket connection) {
        begun.add(connection);
        end();
    }

    private void end() {
        try {
            end.await();
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    private Call<Void> serves(Loopback loopback, ServerSocket serverSocket, Executor executor,
            Conversation conversation) {
        return loopback.starts(() -> {
            step.serve(serverSocket, executor, connection -> conversation.hold(loopback.own(connection)));
            return null;
        });
    }

    /** The connection of the conversation that begins next; a finding where none does. */
    private Socket begins(Call<Void> call, Misconception cause) throws Exception {
        Await.until(() -> call.hasEnded() || !begun.isEmpty(), () -> notBegun(call, cause));
        if (begun.isEmpty()) {
            call.result();
        }
        Socket connection = next();
        if (connection == null) {
            throw notBegun(call, cause);
        }
        return connection;
    }

    private static Finding notBegun(Call<Void> call, Misconception cause) {
        return new Finding(say("the conversation with the client begins"), say("it does not"),
                cause == null && call.causeOfWaiting() == Misconception.WAIT_READ ? Misconception.READS_BEFORE_NEXT
                        : cause);
    }

    private Socket next() throws InterruptedException {
        return begun.poll(Patience.forOneThing().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Connection connects(Loopback loopback, ServerSocket serverSocket, Call<Void> call) throws Exception {
        Peer client = loopback.connectsTo(serverSocket);
        return new Connection(begins(call, null), client);
    }

    /** Waits for what the step should do; a failure of the step comes before that. */
    private static void awaits(Call<Void> call, Callable<Boolean> condition, Supplier<Finding> otherwise)
            throws Exception {
        Await.until(() -> call.hasEnded() || condition.call(), otherwise);
        if (call.hasEnded()) {
            call.result();
        }
        Await.until(condition, otherwise);
    }

    /** Checks that a further client is served. */
    private void expectNext(Loopback loopback, ServerSocket serverSocket, Call<Void> call) throws Exception {
        Finding.unless(!call.hasEnded() && !serverSocket.isClosed(), say("it goes on accepting"), say("it has ended"),
                Misconception.FAILURE_ENDS_LOOP);
        loopback.connectsTo(serverSocket);
        Finding.unless(next() != null, say("the conversation with the client begins"), say("it does not"),
                Misconception.FAILURE_ENDS_LOOP);
    }

    private static void expectClosed(Socket connection) {
        Await.until(connection::isClosed, () -> new Finding(say("the connection is closed after its conversation"),
                say("it is still open"), Misconception.CONNECTION_LEFT_OPEN));
    }

    private static Finding notGiven(int expected, int given) {
        return new Finding(say("the executor is given a task for each of {0} clients", expected),
                say("it was given {0}", given), Misconception.OWN_THREADS);
    }
}
