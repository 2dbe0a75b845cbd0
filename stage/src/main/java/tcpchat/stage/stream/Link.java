package tcpchat.stage.stream;

import static tcpchat.stage.kernel.TcpState.SYN_RECEIVED;
import static tcpchat.stage.kernel.TcpState.SYN_SENT;
import static tcpchat.stage.kernel.TcpState.TIME_WAIT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tcpchat.stage.kernel.TcpCounts;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.stage.stream.Wire.Counters;

/** One connection: says of each look at its rows, and of each call, what must have crossed. */
final class Link {

    private final End client = new End(Side.CLIENT);
    private final End server = new End(Side.SERVER);
    private final int clientPort;
    private final Arrows arrows;
    private final Counters counters;
    private final Goodbye goodbye;
    private int serverPort;
    private boolean synTold;
    private boolean handshakeTold;
    private boolean accepted;
    /** Whether the rows of both ends were there at the same time. */
    private boolean wasWhole;
    private boolean gone;

    Link(int clientPort, Arrows arrows, Counters counters) {
        this.clientPort = clientPort;
        this.arrows = arrows;
        this.counters = counters;
        this.goodbye = new Goodbye(client, server, arrows);
    }

    /** The kernel's rows are read from now on. */
    void lookBegins() {
        client.output().lookBegins();
        server.output().lookBegins();
    }

    /** These are its rows now: two, one or none. */
    void look(List<Row> rows) {
        client.look(rows);
        server.look(rows);
        rows.stream().map(Row::serverPort).forEach(port -> serverPort = port);
        wasWhole |= client.row().isPresent() && server.row().isPresent();
        if (!rows.isEmpty()) {
            open();
            data(client, server);
            data(server, client);
            goodbye.look();
        } else if (wasWhole && !gone && !client.wasIn(TIME_WAIT) && !server.wasIn(TIME_WAIT)) {
            gone = true;
            goodbye.vanished();
        }
    }

    /** The client's step 2 has succeeded, to that port. */
    void connected(int port) {
        serverPort = port;
        handshake();
    }

    /** The client's step 2 has failed with the answer that nobody listens. */
    void refused() {
        syn(Evidence.INFERRED);
        handshakeTold = true;
        arrows.cross(Side.SERVER, Segment.RST, Evidence.OBSERVED);
    }

    /** Whether a client's SYN has had no answer so far. */
    boolean isConnecting() {
        return synTold && !handshakeTold;
    }

    /** The server's program has taken it out of the accept queue. */
    void accepted() {
        accepted = true;
    }

    void sendBegins(Side side, int bytes) {
        end(side).output().sendBegins(bytes);
    }

    /** A send has returned; where no row can tell what becomes of the bytes, they are taken to have crossed. */
    void sendReturned(Side side, int bytes, boolean seesKernel) {
        end(side).output().sendReturned(bytes);
        if (!seesKernel) {
            arrows.data(side, end(side).output().crossAll(), Evidence.INFERRED);
        }
    }

    /** A send has failed. The kernel refuses to send to an end that has sent an RST. */
    void sendFailed(Side side, IOException failure) {
        end(side).output().sendFailed();
        observeReset(side, failure);
    }

    /** A receive begins, or has ended. */
    void receives(Side side, boolean begins) {
        end(side.peer()).output().isRead(begins);
    }

    void received(Side side, int bytes) {
        arrows.data(side.peer(), end(side.peer()).output().received(bytes), Evidence.OBSERVED);
    }

    void ended(Side side) {
        goodbye.observed(end(side.peer()));
    }

    void receiveFailed(Side side, IOException failure) {
        observeReset(side, failure);
    }

    /** That end is about to be closed. */
    void closes(Side side, boolean abortive) {
        goodbye.closes(end(side), abortive);
    }

    /** That end was closed, on a system that tells no rows. */
    void closedUnseen(Side side) {
        goodbye.closedUnseen(end(side));
    }

    /** The listener at that port is about to be closed: what still waits for accept gets an RST. */
    void listenerCloses(int port) {
        if (port == serverPort && !accepted) {
            goodbye.closes(server, true);
        }
    }

    private void open() {
        if (client.is(SYN_SENT)) {
            syn(Evidence.MEASURED);
        } else if (client.row().isPresent() || !server.is(SYN_RECEIVED)) {
            handshake();
        }
        repeat(client);
        repeat(server);
    }

    /** The client has counted its segments; without its counts they are the textbook's. */
    private void handshake() {
        if (handshakeTold) {
            return;
        }
        handshakeTold = true;
        Optional<TcpCounts> counts = counters.of(clientPort, serverPort).filter(TcpCounts::proveHandshake);
        Evidence evidence = counts.isPresent() ? Evidence.COUNTED : Evidence.INFERRED;
        syn(evidence);
        arrows.cross(Side.SERVER, Segment.SYN_ACK, evidence);
        arrows.cross(Side.CLIENT, Segment.ACK, evidence);
        counts.ifPresentOrElse(
                each -> arrows.explain(Side.CLIENT, "handshake.counted", Evidence.COUNTED, each.segmentsOut(),
                        each.segmentsIn()),
                () -> arrows.explain(Side.CLIENT, "handshake", Evidence.INFERRED));
    }

    private void syn(Evidence evidence) {
        if (!synTold) {
            synTold = true;
            arrows.cross(Side.CLIENT, Segment.SYN, evidence);
        }
    }

    /** What the kernel has sent again because nobody answered. */
    private void repeat(End end) {
        end.row().ifPresent(row -> {
            for (int number = end.repeated(row) + 1; number <= row.retransmits(); number++) {
                arrows.repeat(end.side(), firstInQueue(row), number);
            }
        });
    }

    /** What is sent again is always the first that has no ACK. */
    private static Segment firstInQueue(Row row) {
        if (row.state() == SYN_SENT) {
            return Segment.SYN;
        } else if (row.state() == SYN_RECEIVED) {
            return Segment.SYN_ACK;
        }
        return row.dataToSend() > 0 ? Segment.DATA : Segment.FIN;
    }

    private void data(End from, End to) {
        if (from.row().filter(row -> !row.tellsSendQueue()).isPresent()) {
            arrows.data(from.side(), from.output().crossAll(), Evidence.INFERRED);
            return;
        }
        arrows.data(from.side(), from.output().provenBy(from.row(), to.row()), Evidence.MEASURED);
        from.row().ifPresent(row -> {
            long more = from.output().newlyAcknowledged(row);
            arrows.acknowledge(to.side(), goodbye.isToAcknowledge(from) ? 0 : more);
            long waiting = to.row().map(peer -> from.output().newlyWaiting(row, peer)).orElse(0L);
            if (waiting > 0) {
                arrows.await(from.side(), Segment.DATA, waiting);
            }
        });
    }

    private void observeReset(Side side, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("reset") || message.contains("Broken pipe")) {
            goodbye.resetObserved(end(side.peer()));
        }
    }

    private End end(Side side) {
        return side == Side.CLIENT ? client : server;
    }
}
