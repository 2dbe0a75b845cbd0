package tcpchat.stage.conversation;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tcpchat.gui.ClientSteps;
import tcpchat.gui.ServerSteps;
import tcpchat.stage.stream.RecordedClient;
import tcpchat.stage.stream.RecordedServer;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.Side;
import tcpchat.tutor.steps.Language;

/** A conversation of which each step is run when somebody says so. Safe for any thread. */
public final class Conversation implements AutoCloseable {

    private static final String WORDS = "tcpchat.stage.stage";
    private static final long PATIENCE_SECONDS = 6;

    private final ClientPart client;
    private final ServerPart server;
    private final Queue<FutureTask<?>> tasks = new ConcurrentLinkedQueue<>();

    /** A conversation at that address; with port 0 the server takes a free one, to which the client connects. */
    public Conversation(Recorder recorder, String host, int port) {
        server = new ServerPart(RecordedServer.around(ServerSteps.own(), recorder), host, port);
        client = new ClientPart(RecordedClient.around(ClientSteps.own(), recorder), host, server::port);
    }

    /**
     * Runs the step in a thread of its own, for it may wait; whatever comes of it, exceptions included, is an event.
     *
     * @return done when the step has ended
     */
    public FutureTask<Void> start(Turn turn) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            if (turn.side() == Side.CLIENT) {
                client.run(turn.step(), Language.say(WORDS, "client.says"));
            } else {
                server.run(turn.step(), Language.say(WORDS, "server.says"));
            }
            return null;
        });
        tasks.add(task);
        Thread thread = new Thread(task, turn.side().key() + " " + turn.step());
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /**
     * Whether that turn would meet another program: it needs the server's port, at which ours does not listen and another
     * one does. Not for the event thread.
     */
    public boolean wouldMeetStranger(Turn turn) {
        return turn.needsPort() && server.isPortTaken();
    }

    /** Closes everything, and waits for the end of every step that was under way. Not for the event thread. */
    @Override
    public void close() {
        Arrays.<Closeable>asList(client.socket(), server.connection(), server.serverSocket()).stream()
                .filter(Objects::nonNull).forEach(Conversation::close);
        tasks.forEach(Conversation::awaitEnd);
    }

    private static void awaitEnd(FutureTask<?> step) {
        try {
            step.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            // That it failed, and why, is an event already.
            return;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException lost) {
            // There is nothing left to be done with it.
            return;
        }
    }
}
