package tcpchat.stage.stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;

/**
 * A row of the kernel's table that belongs to the conversation.
 *
 * @param role         whose endpoint it is
 * @param state        its state
 * @param sendQueue    as in {@link tcpchat.stage.kernel.TcpRow}
 * @param receiveQueue as in {@link tcpchat.stage.kernel.TcpRow}: for the listener, the accept queue
 * @param local        the port at this end
 * @param remote       the port at the far end; 0 for the listener
 * @param retransmits  as in {@link tcpchat.stage.kernel.TcpRow}
 */
public record Row(Role role, TcpState state, long sendQueue, long receiveQueue, int local, int remote, int retransmits)
        implements Serializable {

    /** Whose endpoint a row is. */
    public enum Role {
        CLIENT, SERVER, LISTENER;

        /** The side that this endpoint belongs to. */
        public Side side() {
            return this == CLIENT ? Side.CLIENT : Side.SERVER;
        }
    }

    /** Whether these are the same two ends, in whatever state. */
    public boolean hasEndsOf(Row other) {
        return local == other.local && remote == other.remote && role == other.role;
    }

    /** Whether these are the same two ends, and a person sees the same of them. */
    public boolean looksLike(Row other) {
        return hasEndsOf(other) && state == other.state && sendQueue == other.sendQueue
                && receiveQueue == other.receiveQueue;
    }

    /** Whether this system tells how much waits to be acknowledged. */
    boolean tellsSendQueue() {
        return sendQueue != TcpRow.UNKNOWN;
    }

    /** How many bytes of data wait to be acknowledged; a SYN or a FIN counts as one more in the queue. */
    long dataToSend() {
        boolean withFlag = switch (state) {
            case SYN_SENT, FIN_WAIT1, CLOSING, LAST_ACK -> true;
            default -> false;
        };
        return Math.max(0, withFlag ? sendQueue - 1 : sendQueue);
    }

    /** How many bytes of data wait to be read; a FIN that has arrived counts as one more in the queue. */
    long dataToRead() {
        return Math.max(0, state.hasReceivedFin() ? receiveQueue - 1 : receiveQueue);
    }

    /** The port of the server's end. */
    @JsonIgnore
    public int serverPort() {
        return role == Role.CLIENT ? remote : local;
    }

    /** The port of the client's end, by which both ends of a connection are found. */
    @JsonIgnore
    public int clientPort() {
        return role == Role.CLIENT ? local : remote;
    }
}
