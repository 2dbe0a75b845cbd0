package tcpchat.room.host;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import tcpchat.room.Room;

/** A room from its opening to its end, with all that it has open and all its threads. */
final class OpenRoom {

    /** How long the thread that accepts may take to leave the server socket; until then the port is not free. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private final Setting setting;
    private final ServerSocket serverSocket;
    private final Gathering gathering;
    private final Reception reception;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor;
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(daemons("room heartbeat"));
    private final Thread accepting;
    private volatile long deadline;
    private volatile boolean closing;

    /**
     * A room at that server socket, which listens.
     *
     * @param whenBroken closes this room, as it can't accept any more
     */
    OpenRoom(Setting setting, ServerSocket serverSocket, Runnable whenBroken) {
        this.setting = setting;
        this.serverSocket = serverSocket;
        this.gathering = new Gathering(setting.steps().members().create(), setting.steps().broadcast(),
                setting.listener());
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = daemons("room").newThread(task);
            thread.setUncaughtExceptionHandler(
                    (ended, fault) -> gathering.report(() -> setting.listener().mistake(fault)));
            return thread;
        });
        this.reception = new Reception(setting, gathering, executor);
        this.accepting = daemons("room accepts").newThread(() -> accept(whenBroken));
    }

    /** Lets clients come, in the background. */
    void start() {
        long look = setting.pace().look().toMillis();
        heart.scheduleWithFixedDelay(this::beat, look, look, TimeUnit.MILLISECONDS);
        accepting.start();
    }

    /**
     * Closes the room, and waits for it.
     *
     * @return how many connections were cut off
     */
    int close() {
        gathering.end();
        heart.shutdown();
        deadline = System.nanoTime() + setting.pace().deadline().toNanos();
        closing = true;
        try {
            Room room = new Room(serverSocket, gathering.members(), connections, executor);
            String farewell = Wire.refused(setting.words().apply(Refusal.ROOM_CLOSED));
            boolean inTime = setting.steps().shutdown().shutdown(room, farewell, setting.pace().deadline());
            accepting.join(GRACE.toMillis());
            return inTime ? 0 : connections.size();
        } catch (IOException failure) {
            // Of the server socket: all else is done.
            return connections.size();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return connections.size();
        } catch (RuntimeException | Error fault) {
            setting.listener().mistake(fault);
            return breakOff();
        }
    }

    private int breakOff() {
        int open = connections.size();
        Sockets.close(serverSocket);
        connections.forEach(Sockets::close);
        executor.shutdownNow();
        return open;
    }

    private void accept(Runnable whenBroken) {
        try {
            setting.steps().serve().serve(serverSocket, executor, this::hold);
        } catch (IOException failure) {
            gathering.report(() -> setting.listener().acceptFailed(failure));
            whenBroken.run();
        } catch (RuntimeException | Error fault) {
            gathering.report(() -> setting.listener().mistake(fault));
            whenBroken.run();
        }
    }

    private void hold(Socket connection) throws IOException {
        connections.add(connection);
        try {
            // One that comes at the very end may have missed that all connections are closed.
            if (!closing) {
                reception.receive(connection);
            }
        } catch (RuntimeException | Error fault) {
            gathering.report(() -> setting.listener().mistake(fault));
        } finally {
            // What is there at the deadline is cut off, and then it is counted.
            if (!closing || System.nanoTime() < deadline) {
                connections.remove(connection);
            }
        }
    }

    private void beat() {
        try {
            gathering.beat(setting.pace().heartbeat());
        } catch (IOException ofNoInterest) {
            // Closing the outbox of one that is gone.
            return;
        } catch (RuntimeException | Error fault) {
            gathering.report(() -> setting.listener().mistake(fault));
            // Once is enough.
            throw fault;
        }
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
