package tcpchat.stage.capture;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tcpchat.stage.capture.Packet.Flag;

/**
 * Finds the TCP segment in an IP packet, of either version. Only headers are looked at, and nothing is believed that
 * reaches beyond what was captured.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293#section-3.1">RFC 9293, 3.1: header format</a>
 */
final class IpPacket {

    private static final int TCP = 6;
    private static final int IPV4_HEADER = 20;
    private static final int IPV6_HEADER = 40;
    private static final int TCP_HEADER = 20;
    private static final int FRAGMENT_OFFSET = 0x1FFF;
    private static final int OPTION_END = 0;
    private static final int OPTION_NONE = 1;
    private static final int OPTION_WINDOW_SCALE = 3;
    private static final int NO_SCALE = -1;
    /** More is not allowed. */
    private static final int LARGEST_SCALE = 14;

    private IpPacket() {}

    /** The segment in it, captured at that time; empty where there is none, or its header was not captured whole. */
    static Optional<Packet> tcpOf(ByteBuffer ip, long micros) {
        if (!ip.hasRemaining()) {
            return Optional.empty();
        }
        return switch (unsigned(ip, 0) >> 4) {
            case 4 -> ofVersion4(ip, micros);
            case 6 -> ofVersion6(ip, micros);
            default -> Optional.empty();
        };
    }

    private static Optional<Packet> ofVersion4(ByteBuffer ip, long micros) {
        if (ip.remaining() < IPV4_HEADER) {
            return Optional.empty();
        }
        int header = (unsigned(ip, 0) & 0xF) * 4;
        int total = Short.toUnsignedInt(ip.getShort(2));
        boolean isFirst = (ip.getShort(6) & FRAGMENT_OFFSET) == 0;
        return header >= IPV4_HEADER && unsigned(ip, 9) == TCP && isFirst ? segment(ip, header, total, micros)
                : Optional.empty();
    }

    /** Between the header and TCP nothing stands on loopback: packets with more headers are left out. */
    private static Optional<Packet> ofVersion6(ByteBuffer ip, long micros) {
        if (ip.remaining() < IPV6_HEADER || unsigned(ip, 6) != TCP) {
            return Optional.empty();
        }
        return segment(ip, IPV6_HEADER, IPV6_HEADER + Short.toUnsignedInt(ip.getShort(4)), micros);
    }

    private static Optional<Packet> segment(ByteBuffer ip, int at, int total, long micros) {
        if (ip.remaining() < at + TCP_HEADER) {
            return Optional.empty();
        }
        int data = at + (unsigned(ip, at + 12) >> 4) * 4;
        if (data < at + TCP_HEADER || data > total) {
            return Optional.empty();
        }
        return Optional.of(new Packet(micros, Short.toUnsignedInt(ip.getShort(at)),
                Short.toUnsignedInt(ip.getShort(at + 2)), flags(unsigned(ip, at + 13)),
                Integer.toUnsignedLong(ip.getInt(at + 4)), Integer.toUnsignedLong(ip.getInt(at + 8)),
                Short.toUnsignedInt(ip.getShort(at + 14)),
                windowScale(ip, at + TCP_HEADER, Math.min(data, ip.remaining())), total - data));
    }

    private static Set<Flag> flags(int bits) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (flag.isIn(bits)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /** The window scale among the options between these two places; -1 where there is none. */
    private static int windowScale(ByteBuffer ip, int from, int to) {
        int at = from;
        while (at < to && unsigned(ip, at) != OPTION_END) {
            if (unsigned(ip, at) == OPTION_NONE) {
                at++;
            } else if (at + 1 >= to || unsigned(ip, at + 1) < 2) {
                return NO_SCALE;
            } else if (unsigned(ip, at) == OPTION_WINDOW_SCALE && at + 2 < to) {
                return Math.min(LARGEST_SCALE, unsigned(ip, at + 2));
            } else {
                at += unsigned(ip, at + 1);
            }
        }
        return NO_SCALE;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }
}
