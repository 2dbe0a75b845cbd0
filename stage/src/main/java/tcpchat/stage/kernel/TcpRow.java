package tcpchat.stage.kernel;

import java.net.InetSocketAddress;
import java.util.Collection;

/**
 * One row of the kernel's table: an endpoint, for each of a connection on this machine has two.
 *
 * @param local        the address of this endpoint
 * @param remote       the address of the far end; port 0 where there is none
 * @param state        its state
 * @param sendQueue    how many bytes were handed over and are not acknowledged yet, or {@link #UNKNOWN}
 * @param receiveQueue how many bytes have arrived and were not read yet; on Linux, in the state LISTEN, how many
 *                     connections wait for accept; or {@link #UNKNOWN}
 * @param retransmits  how often the first segment that has no ACK was sent again; 0 where this system does not tell
 */
public record TcpRow(InetSocketAddress local, InetSocketAddress remote, TcpState state, long sendQueue,
        long receiveQueue, int retransmits) {

    /** Stands for a number that this system does not tell. */
    public static final long UNKNOWN = -1;

    /** A row of which nothing was sent again, or of a system that does not tell. */
    public TcpRow(InetSocketAddress local, InetSocketAddress remote, TcpState state, long sendQueue,
            long receiveQueue) {
        this(local, remote, state, sendQueue, receiveQueue, 0);
    }

    /** Whether one end is at one of these ports. */
    boolean isAt(Collection<Integer> ports) {
        return ports.contains(local.getPort()) || ports.contains(remote.getPort());
    }

    /**
     * Whether these are the same two ends. An inode can't tell: it is 0 in TIME_WAIT, and where the program has closed.
     */
    public boolean hasEndsOf(TcpRow other) {
        return local.equals(other.local) && remote.equals(other.remote);
    }
}
