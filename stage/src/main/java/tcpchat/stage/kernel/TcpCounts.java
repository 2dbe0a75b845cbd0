package tcpchat.stage.kernel;

import java.net.InetSocketAddress;

/**
 * What Linux has counted at one end of a connection since its beginning.
 *
 * @param local           the address of this end
 * @param remote          the address of the far end
 * @param segmentsOut     how many segments have left, those included that were sent again
 * @param segmentsIn      how many have arrived
 * @param dataSegmentsOut how many of those that have left carried data
 * @param dataSegmentsIn  how many of those that have arrived carried data
 * @param bytesAcked      how many of its bytes were acknowledged; an active SYN counts as one more
 * @param retransmits     how many segments were sent again
 * @param rttMillis       how long a segment and its ACK take, smoothed, in milliseconds
 * @param cwnd            how many segments may be under way without an ACK
 */
public record TcpCounts(InetSocketAddress local, InetSocketAddress remote, long segmentsOut, long segmentsIn,
        long dataSegmentsOut, long dataSegmentsIn, long bytesAcked, long retransmits, double rttMillis, long cwnd) {

    /**
     * Whether the client's counts prove a handshake: a SYN and an ACK have left, and a segment without data has come,
     * which is the SYN-ACK.
     */
    public boolean proveHandshake() {
        return segmentsOut - dataSegmentsOut - retransmits >= 2 && segmentsIn - dataSegmentsIn >= 1;
    }
}
