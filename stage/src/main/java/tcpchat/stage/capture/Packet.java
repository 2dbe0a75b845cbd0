package tcpchat.stage.capture;

import java.util.Set;

/**
 * A TCP segment as it was captured.
 *
 * @param micros      when, in microseconds since 1970
 * @param from        the port that it comes from
 * @param to          the port that it goes to
 * @param flags       its flags
 * @param seq         the number of its first byte
 * @param ack         the number of the byte that is expected next; means nothing without ACK
 * @param window      the window as it stands in the header, not scaled
 * @param windowScale by how many bits a SYN has its side's windows scaled from then on; -1 where it does not say
 * @param length      how many bytes of data
 */
record Packet(long micros, int from, int to, Set<Flag> flags, long seq, long ack, int window, int windowScale,
        int length) {

    /** The flags that the stage shows. */
    enum Flag {
        FIN(0x01), SYN(0x02), RST(0x04), PSH(0x08), ACK(0x10);

        private final int bit;

        Flag(int bit) {
            this.bit = bit;
        }

        /** Whether it is set in that byte of a header. */
        boolean isIn(int bits) {
            return (bits & bit) != 0;
        }
    }

    /** Whether it has that flag. */
    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** The number that follows all of it: a SYN and a FIN have one of their own. */
    long end() {
        return seq + length + (has(Flag.SYN) || has(Flag.FIN) ? 1 : 0);
    }
}
