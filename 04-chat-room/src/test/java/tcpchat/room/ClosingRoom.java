package tcpchat.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tcpchat.tutor.partner.Crew;
import tcpchat.tutor.partner.Loopback;

/** A room to be closed, which notes in which order its parts are. */
final class ClosingRoom {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Loopback loopback;
    private final ListedMembers members = new ListedMembers();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final Crew crew;
    private final Room room;

    /**
     * A room with a server socket that listens.
     *
     * @param closing what closing the server socket throws; {@code null} where it does not
     */
    ClosingRoom(Loopback loopback, IOException closing) throws IOException {
        this.loopback = loopback;
        this.crew = loopback.crew();
        ServerSocket serverSocket = loopback.own(new ServerSocket(0, 5, InetAddress.getByName(Loopback.HOST)) {
            @Override
            public void close() throws IOException {
                boolean first = !isClosed();
                super.close();
                if (first) {
                    events.add("serverSocket.close");
                    if (closing != null) {
                        throw closing;
                    }
                }
            }
        });
        this.room = new Room(serverSocket, members, connections, new NotingExecutor());
    }

    Room room() {
        return room;
    }

    Crew crew() {
        return crew;
    }

    /** What was done so far: {@code serverSocket.close}, {@code ann.put}, {@code ann.close}, {@code executor.shutdown}. */
    List<String> events() {
        return List.copyOf(events);
    }

    /** Lets a member in; what its outbox throws at put and at close, {@code null} for nothing. */
    void joins(String name, IOException put, IOException close) {
        joins(name, new Outbox() {
            @Override
            public void put(String text) throws IOException {
                events.add(name + ".put " + text);
                if (put != null) {
                    throw put;
                }
            }

            @Override
            public void close() throws IOException {
                events.add(name + ".close");
                if (close != null) {
                    throw close;
                }
            }
        });
    }

    void joins(String name, Outbox outbox) {
        members.join(name, outbox);
    }

    /** A connection of the room. */
    Socket connects() throws IOException {
        Socket connection = loopback.connection().socket();
        connections.add(connection);
        return connection;
    }

    private final class NotingExecutor extends AbstractExecutorService {

        @Override
        public void execute(Runnable task) {
            crew.execute(task);
        }

        @Override
        public void shutdown() {
            events.add("executor.shutdown");
            crew.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            events.add("executor.shutdown");
            return crew.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return crew.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return crew.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return crew.awaitTermination(timeout, unit);
        }
    }
}
