package tcpchat.stage.stream;

import static tcpchat.stage.kernel.TcpState.CLOSE_WAIT;
import static tcpchat.stage.kernel.TcpState.CLOSING;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT1;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;
import static tcpchat.stage.kernel.TcpState.LAST_ACK;
import static tcpchat.stage.kernel.TcpState.TIME_WAIT;

import java.util.ArrayList;
import java.util.List;
import tcpchat.stage.stream.End.Told;
import tcpchat.stage.stream.StageEvent.Segment;

/**
 * The end of a connection: a FIN and its ACK for each direction, or an RST.
 *
 * <p>FIN_WAIT1, CLOSING and LAST_ACK do not prove that this end's FIN has left: it may still wait in the send queue,
 * behind bytes for which the receiver has no room.
 */
final class Goodbye {

    private final End client;
    private final End server;
    private final Arrows arrows;
    /** The ends whose programs have closed them, in that order. */
    private final List<End> closed = new ArrayList<>();
    /** Whether no ACK was seen between the two FINs. */
    private boolean isShort;

    Goodbye(End client, End server, Arrows arrows) {
        this.client = client;
        this.server = server;
        this.arrows = arrows;
    }

    /** A program is about to close its end. */
    void closes(End end, boolean abortive) {
        end.closes(abortive);
        closed.add(end);
    }

    /** Says what the rows prove. */
    void look() {
        if (server.hasTold(Told.FIN) && !client.hasTold(Told.FIN) || server.is(FIN_WAIT1, FIN_WAIT2, TIME_WAIT)) {
            look(server, client);
        } else {
            look(client, server);
        }
    }

    /** Whether the ACK of that end's FIN is still to be told, and is proven: it acknowledges the bytes before as well. */
    boolean isToAcknowledge(End end) {
        return end.is(FIN_WAIT2, TIME_WAIT) && !end.hasTold(Told.FIN_ACKNOWLEDGED);
    }

    /** A receive has found the end of what the far end has sent. */
    void observed(End from) {
        arrows.data(from.side(), from.output().crossAll(), Evidence.OBSERVED);
        if (from.tellOnce(Told.FIN)) {
            arrows.cross(from.side(), Segment.FIN, Evidence.OBSERVED);
        }
    }

    /** An exception says that the far end has sent an RST. */
    void resetObserved(End from) {
        reset(from, Evidence.OBSERVED);
    }

    /** On a system that tells no rows: a program has closed its end. */
    void closedUnseen(End end) {
        if (end.isAbortive()) {
            reset(end, Evidence.INFERRED);
        } else if (end.tellOnce(Told.FIN)) {
            arrows.cross(end.side(), Segment.FIN, Evidence.INFERRED);
        }
    }

    /** Both rows are gone, and neither end is in TIME_WAIT: one of them has sent an RST. */
    void vanished() {
        // Whoever was asked to, or has left bytes unread, sends it at once; anybody else when data comes for it.
        closed.stream().filter(end -> end.isAbortive() || end.leftUnread()).findFirst()
                .or(() -> closed.stream().filter(end -> !other(end).output().isThrough()).findFirst())
                .ifPresent(this::inferReset);
    }

    private void inferReset(End from) {
        if (!from.isAbortive() && from.output().isThrough() && from.tellOnce(Told.FIN)) {
            arrows.cross(from.side(), Segment.FIN, Evidence.INFERRED);
        }
        // Whatever found no room behind unread bytes has stayed where it was.
        if (!from.leftUnread()) {
            arrows.data(from.side().peer(), other(from).output().crossAll(), Evidence.INFERRED);
        }
        reset(from, Evidence.INFERRED);
    }

    private End other(End end) {
        return end == client ? server : client;
    }

    private void look(End first, End second) {
        fin(first, second);
        if (first.is(FIN_WAIT2) || second.hasTold(Told.FIN)) {
            acknowledge(first, second);
        }
        fin(second, first);
        acknowledge(second, first);
        name(first, second);
    }

    private void fin(End from, End to) {
        if (from.hasTold(Told.FIN)) {
            return;
        }
        if (from.is(FIN_WAIT2, TIME_WAIT) || to.hasReceivedFin()) {
            arrows.data(from.side(), from.output().crossAll(), Evidence.MEASURED);
            boolean carriesAck = to.is(TIME_WAIT) && to.hasTold(Told.FIN) && to.tellOnce(Told.FIN_ACKNOWLEDGED);
            if (carriesAck) {
                isShort = true;
                // Only an end that had the other's FIN before it sent its own has acknowledged it with it.
                arrows.cross(from.side(), Segment.FIN_ACK,
                        from.wasIn(CLOSE_WAIT) ? Evidence.MEASURED : Evidence.INFERRED);
            } else {
                arrows.cross(from.side(), Segment.FIN, Evidence.MEASURED);
            }
            from.tellOnce(Told.FIN);
        } else if (from.is(FIN_WAIT1, CLOSING, LAST_ACK)) {
            unproven(from, to);
        }
    }

    /** That end was closed, and no row proves that its FIN has crossed. */
    private void unproven(End from, End to) {
        long ahead = from.row().map(Row::dataToSend).orElse(0L);
        if (ahead > 0 && from.tellOnce(Told.FIN_WAITS)) {
            arrows.await(from.side(), Segment.FIN, ahead);
        } else if (ahead <= 0 && to.row().isEmpty()) {
            // The far end is on another machine, or is gone; of one on this machine the next look will tell.
            from.tellOnce(Told.FIN);
            arrows.cross(from.side(), Segment.FIN, Evidence.INFERRED);
        }
    }

    private void acknowledge(End of, End by) {
        boolean isProven = of.is(FIN_WAIT2, TIME_WAIT) || by.is(TIME_WAIT);
        if (of.hasTold(Told.FIN) && isProven && of.tellOnce(Told.FIN_ACKNOWLEDGED)) {
            arrows.cross(by.side(), Segment.ACK, Evidence.MEASURED);
        }
    }

    /** Names what these arrows are together, when the last one has come. */
    private void name(End first, End second) {
        boolean isOver = first.hasTold(Told.FIN_ACKNOWLEDGED) && second.hasTold(Told.FIN_ACKNOWLEDGED);
        if (isOver && first.tellOnce(Told.CLOSE)) {
            arrows.explain(first.side(), isShort ? "close.three" : "close.four",
                    isShort ? Evidence.INFERRED : Evidence.MEASURED);
        }
    }

    private void reset(End from, Evidence evidence) {
        if (from.tellOnce(Told.RESET)) {
            arrows.cross(from.side(), Segment.RST, evidence);
        }
    }
}
