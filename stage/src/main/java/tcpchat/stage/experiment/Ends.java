package tcpchat.stage.experiment;

import java.util.List;
import java.util.Optional;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.Row.Role;

/** The kernel's rows of a conversation, asked about one end of one connection: that of the client at that port. */
record Ends(List<Row> rows) {

    /** Shown where the kernel does not tell. */
    private static final String UNTOLD = "?";

    /** Whether the client's end is in that state. */
    boolean clientIs(TcpState state, int port) {
        return is(Role.CLIENT, state, port);
    }

    /** Whether the server's end is in that state. */
    boolean serverIs(TcpState state, int port) {
        return is(Role.SERVER, state, port);
    }

    /** Whether the kernel knows neither end any more. */
    boolean areGone(int port) {
        return find(Role.CLIENT, port).isEmpty() && find(Role.SERVER, port).isEmpty();
    }

    /** Whether so many connections wait for accept; taken for true where the kernel does not tell. */
    boolean waitForAccept(int connections) {
        return listener().filter(row -> isOrUntold(row.receiveQueue(), connections)).isPresent();
    }

    /** Whether so many bytes wait at that end to be received; taken for true where the kernel does not tell. */
    boolean waitForReceive(Role role, int port, int bytes) {
        return find(role, port).filter(row -> isOrUntold(row.receiveQueue(), bytes)).isPresent();
    }

    /** The state of that end in words. */
    String state(Role role, int port) {
        return find(role, port).map(row -> row.state().name()).orElse(UNTOLD);
    }

    /** The number of connections that wait for accept, in words. */
    String acceptQueue() {
        return listener().map(row -> shown(row.receiveQueue())).orElse(UNTOLD);
    }

    /** The number of bytes that wait at that end to be received, in words. */
    String receiveQueue(Role role, int port) {
        return find(role, port).map(row -> shown(row.receiveQueue())).orElse(UNTOLD);
    }

    /** The number of bytes that wait at that end for the far end's acknowledgement, in words. */
    String sendQueue(Role role, int port) {
        return find(role, port).map(row -> shown(row.sendQueue())).orElse(UNTOLD);
    }

    /** Whether this system does not tell how many bytes wait at the client's end. */
    boolean tellsNoSendQueue(int port) {
        return sendQueue(Role.CLIENT, port).equals(UNTOLD);
    }

    /** The end of that role; empty where the kernel has none. */
    Optional<Row> find(Role role, int port) {
        return rows.stream().filter(row -> row.role() == role && row.clientPort() == port).findFirst();
    }

    private Optional<Row> listener() {
        return rows.stream().filter(row -> row.role() == Role.LISTENER).findFirst();
    }

    private boolean is(Role role, TcpState state, int port) {
        return find(role, port).filter(row -> row.state() == state).isPresent();
    }

    private static boolean isOrUntold(long queue, int wanted) {
        return queue == TcpRow.UNKNOWN || queue == wanted;
    }

    private static String shown(long queue) {
        return queue == TcpRow.UNKNOWN ? UNTOLD : String.valueOf(queue);
    }
}
