package tcpchat.lecture.stream;

import java.io.IOException;
import java.net.ConnectException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcpchat.lecture.kernel.TcpState;
import tcpchat.lecture.stream.StageEvent.Crossed;
import tcpchat.lecture.stream.StageEvent.Segment;

/**
 * Says what must have gone over the wire, and how we know. The kernel's states prove a SYN and a FIN; a receive that
 * ends proves that the peer's FIN or RST has come. All else is the textbook's: no poll can see a single segment.
 *
 * <p>Safe for any thread.
 */
final class Wire {

    private final EventStream stream;
    /** What was told of each connection, by the port of its client. */
    private final Map<Integer, Set<Mark>> connections = new HashMap<>();

    /** What is told once of a connection. */
    private enum Mark { SYN, HANDSHAKE, FIN_OF_CLIENT, FIN_OF_SERVER }

    Wire(EventStream stream) {
        this.stream = stream;
    }

    /** Forgets the conversation so far. */
    synchronized void reset() {
        connections.clear();
    }

    /** The kernel's rows have changed to these. */
    synchronized void rowsAre(List<Row> rows) {
        for (Row row : rows) {
            if (row.role() == Row.Role.LISTENER) {
                continue;
            }
            Set<Mark> marks = marks(row.clientPort());
            if (row.state() == TcpState.SYN_SENT) {
                once(marks, Mark.SYN, Side.CLIENT, Segment.SYN, Evidence.MEASURED);
            } else if (row.state() != TcpState.SYN_RECEIVED) {
                handshake(marks);
            }
            fin(marks, row.role().side(), row.state());
        }
    }

    /** The client's step 2 has succeeded from that port. */
    synchronized void connected(int clientPort) {
        handshake(marks(clientPort));
    }

    /** The client's step 2 has failed. */
    synchronized void refused(Throwable failure) {
        if (failure instanceof ConnectException) {
            cross(Side.CLIENT, Segment.SYN, 0, Evidence.INFERRED);
            cross(Side.SERVER, Segment.RST, 0, Evidence.INFERRED);
        }
    }

    /** A send has returned: the kernel has the bytes. When they go, and in how many segments, is its own affair. */
    void sent(Side side, int bytes) {
        cross(side, Segment.DATA, bytes, Evidence.INFERRED);
    }

    /** A receive has found the end of the stream. */
    synchronized void ended(Side side, int clientPort) {
        once(marks(clientPort), finOf(side.peer()), side.peer(), Segment.FIN, Evidence.OBSERVED);
    }

    /** A receive has failed. */
    void failed(Side side, IOException failure) {
        if (String.valueOf(failure.getMessage()).contains("reset")) {
            cross(side.peer(), Segment.RST, 0, Evidence.OBSERVED);
        }
    }

    /** A connection was closed on a system that can't say what became of it. */
    synchronized void closedUnseen(Side side, int clientPort) {
        once(marks(clientPort), finOf(side), side, Segment.FIN, Evidence.INFERRED);
    }

    private Set<Mark> marks(int clientPort) {
        return connections.computeIfAbsent(clientPort, port -> EnumSet.noneOf(Mark.class));
    }

    private void handshake(Set<Mark> marks) {
        if (!marks.contains(Mark.HANDSHAKE)) {
            once(marks, Mark.SYN, Side.CLIENT, Segment.SYN, Evidence.INFERRED);
            cross(Side.SERVER, Segment.SYN_ACK, 0, Evidence.INFERRED);
            once(marks, Mark.HANDSHAKE, Side.CLIENT, Segment.ACK, Evidence.INFERRED);
        }
    }

    private void fin(Set<Mark> marks, Side side, TcpState state) {
        // The end that is in TIME_WAIT has closed first.
        if (state.hasSentFin()) {
            once(marks, finOf(side), side, Segment.FIN, Evidence.MEASURED);
        }
        if (state.hasReceivedFin()) {
            once(marks, finOf(side.peer()), side.peer(), Segment.FIN, Evidence.MEASURED);
        }
    }

    private static Mark finOf(Side side) {
        return side == Side.CLIENT ? Mark.FIN_OF_CLIENT : Mark.FIN_OF_SERVER;
    }

    private void once(Set<Mark> marks, Mark mark, Side from, Segment segment, Evidence evidence) {
        if (marks.add(mark)) {
            cross(from, segment, 0, evidence);
        }
    }

    private void cross(Side from, Segment segment, int bytes, Evidence evidence) {
        stream.publish(micros -> new Crossed(micros, from, segment, bytes, evidence));
    }
}
