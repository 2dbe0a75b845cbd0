package tcpchat.lecture.stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import tcpchat.lecture.kernel.TcpState;

/**
 * A row of the kernel's table that belongs to the conversation.
 *
 * @param role         whose endpoint it is
 * @param state        its state
 * @param sendQueue    as in {@link tcpchat.lecture.kernel.TcpRow}
 * @param receiveQueue as in {@link tcpchat.lecture.kernel.TcpRow}: for the listener, the accept queue
 * @param local        the port at this end
 * @param remote       the port at the far end; 0 for the listener
 */
public record Row(Role role, TcpState state, long sendQueue, long receiveQueue, int local, int remote)
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

    /** The port of the client's end, by which both ends of a connection are found. */
    @JsonIgnore
    public int clientPort() {
        return role == Role.CLIENT ? local : remote;
    }
}
