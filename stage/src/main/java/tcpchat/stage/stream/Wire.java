package tcpchat.stage.stream;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tcpchat.stage.kernel.TcpCounts;

/**
 * Says what must have gone over the wire, and how we know. Nobody here sees a segment. The kernel's rows prove which
 * bytes have arrived and which are acknowledged, and that a FIN and its ACK have crossed; a call that returns or throws
 * proves that data, a FIN or an RST has come. All else is the textbook's.
 *
 * <p>Safe for any thread.
 */
final class Wire {

    private final EventStream stream;
    private final boolean seesKernel;
    private final Counters counters;
    private final Tap tap;
    /** The connections, by the ports of their clients. */
    private final Map<Integer, Link> links = new TreeMap<>();

    /** What the kernel has counted at an end of a connection; it may take some milliseconds. */
    @FunctionalInterface
    interface Counters {
        Optional<TcpCounts> of(int localPort, int remotePort);
    }

    /** What is told to that stream; whether the kernel's rows will come decides what is said without them. */
    Wire(EventStream stream, boolean seesKernel, Counters counters, Tap tap) {
        this.stream = stream;
        this.seesKernel = seesKernel;
        this.counters = counters;
        this.tap = tap;
    }

    /** Forgets the conversation so far. */
    synchronized void reset() {
        links.clear();
    }

    /** The kernel's rows are read from now on: what is told from here to their coming may be newer than they are. */
    synchronized void lookBegins() {
        links.values().forEach(Link::lookBegins);
    }

    /** These are the kernel's rows now. */
    synchronized void rowsAre(List<Row> rows) {
        List<Row> ends = rows.stream().filter(row -> row.role() != Row.Role.LISTENER).toList();
        ends.forEach(row -> link(row.clientPort()));
        links.forEach((port, link) -> link.look(ends.stream().filter(row -> row.clientPort() == port).toList()));
    }

    /** The client's step 2 has succeeded from that port to that one. */
    synchronized void connected(int clientPort, int serverPort) {
        with(clientPort, link -> link.connected(serverPort));
    }

    /** The client's step 2 has failed. */
    synchronized void refused(Throwable failure) {
        if (failure instanceof ConnectException && String.valueOf(failure.getMessage()).contains("refused")) {
            links.values().stream().filter(Link::isConnecting).findFirst()
                    .orElseGet(() -> new Link(0, new Arrows(stream, tap, 0), counters)).refused();
        }
    }

    /** The server's step 4 has returned a connection to the client at that port. */
    synchronized void accepted(int clientPort) {
        with(clientPort, Link::accepted);
    }

    /** A send begins. */
    synchronized void sendBegins(Side side, int clientPort, int bytes) {
        with(clientPort, link -> link.sendBegins(side, bytes));
    }

    /** A send has returned: the kernel has the bytes. When they go, and in how many segments, is its own affair. */
    synchronized void sendReturned(Side side, int clientPort, int bytes) {
        with(clientPort, link -> link.sendReturned(side, bytes, seesKernel));
    }

    /** A send has failed. */
    synchronized void sendFailed(Side side, int clientPort, IOException failure) {
        with(clientPort, link -> link.sendFailed(side, failure));
    }

    /** A receive begins, or has ended. */
    synchronized void receives(Side side, int clientPort, boolean begins) {
        with(clientPort, link -> link.receives(side, begins));
    }

    /** A receive has returned so many bytes. */
    synchronized void received(Side side, int clientPort, int bytes) {
        with(clientPort, link -> link.received(side, bytes));
    }

    /** A receive has found the end of the stream. */
    synchronized void ended(Side side, int clientPort) {
        with(clientPort, link -> link.ended(side));
    }

    /** A receive has failed. */
    synchronized void receiveFailed(Side side, int clientPort, IOException failure) {
        with(clientPort, link -> link.receiveFailed(side, failure));
    }

    /** The end at that local port is about to be closed. */
    synchronized void closes(int local, int remote, boolean abortive) {
        Side side = links.containsKey(local) ? Side.CLIENT : Side.SERVER;
        with(side == Side.CLIENT ? local : remote, link -> link.closes(side, abortive));
    }

    /** The listener at that port is about to be closed. */
    synchronized void listenerCloses(int serverPort) {
        links.values().forEach(link -> link.listenerCloses(serverPort));
    }

    /** That side's close has returned. */
    synchronized void closed(Side side, int clientPort) {
        if (!seesKernel) {
            with(clientPort, link -> link.closedUnseen(side));
        }
    }

    private void with(int clientPort, Consumer<Link> change) {
        if (clientPort > 0) {
            change.accept(link(clientPort));
        }
    }

    private Link link(int clientPort) {
        return links.computeIfAbsent(clientPort, port -> new Link(port, new Arrows(stream, tap, port), counters));
    }
}
