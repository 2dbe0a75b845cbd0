package tcpchat.stage.capture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before the IP packet in a frame of a capture.
 *
 * @see <a href="https://www.tcpdump.org/linktypes.html">Link-layer header types</a>
 */
enum LinkType {
    /** BSD's loopback: four bytes, which name the family of the protocol in the order of that machine. */
    NULL(0, 4, -1),
    /** Ethernet, which Linux shows of its loopback, too. */
    ETHERNET(1, 14, 12),
    /** No header at all. */
    RAW(101, 0, -1),
    /** OpenBSD's loopback. */
    LOOP(108, 4, -1),
    /** Linux, captured on all interfaces. */
    LINUX_SLL(113, 16, 14),
    /** The same in its second form. */
    LINUX_SLL2(276, 20, 0);

    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86DD;

    private final int number;
    private final int length;
    /** Where the number of the protocol stands in the header, or -1 where the packet itself must tell. */
    private final int protocolAt;

    LinkType(int number, int length, int protocolAt) {
        this.number = number;
        this.length = length;
        this.protocolAt = protocolAt;
    }

    /** The type of that number; empty where it can't be read here. */
    static Optional<LinkType> of(int number) {
        return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    }

    /** The IP packet in that frame; empty where there is none. */
    Optional<ByteBuffer> ipOf(ByteBuffer frame) {
        if (frame.remaining() < length) {
            return Optional.empty();
        }
        int protocol = protocolAt < 0 ? IPV4 : Short.toUnsignedInt(frame.getShort(protocolAt));
        return protocol == IPV4 || protocol == IPV6
                ? Optional.of(frame.slice(length, frame.remaining() - length)) : Optional.empty();
    }
}
