package tcpchat.stage.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tcpchat.stage.stream.Phrases;

/**
 * Reads the TCP segments of a capture in the form that {@code tcpdump -w} writes. What is no TCP is left out. A capture
 * that ends in the midst of a packet ends before it: so does one whose tcpdump was stopped.
 *
 * @see <a href="https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-03.html">PCAP Capture File Format</a>
 */
final class PcapReader {

    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;
    private static final int MICROS = 0xA1B2C3D4;
    private static final int NANOS = 0xA1B23C4D;
    private static final int LINK_TYPE_AT = 20;
    /** The upper bits tell of something else. */
    private static final int LINK_TYPE = 0xFFFF;
    /** No capture has longer packets: it is the longest snapshot of tcpdump. */
    private static final int LONGEST = 262_144;

    private final InputStream in;
    private final ByteOrder order;
    private final LinkType linkType;
    private final boolean hasNanos;

    /**
     * Reads the beginning of a capture.
     *
     * @throws IOException where it is none that can be read here; then its message is for the reader of the stage
     */
    PcapReader(InputStream in) throws IOException {
        this.in = in;
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(FILE_HEADER));
        if (header.remaining() < FILE_HEADER) {
            throw noCapture();
        }
        int magic = header.getInt(0);
        order = magic == MICROS || magic == NANOS ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        header.order(order);
        hasNanos = header.getInt(0) == NANOS;
        if (!hasNanos && header.getInt(0) != MICROS) {
            throw noCapture();
        }
        linkType = LinkType.of(header.getInt(LINK_TYPE_AT) & LINK_TYPE).orElseThrow(PcapReader::noCapture);
    }

    /** All segments of the capture in that file. */
    static List<Packet> load(Path file) throws IOException {
        List<Packet> packets = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            PcapReader reader = new PcapReader(in);
            for (Optional<Packet> next = reader.next(); next.isPresent(); next = reader.next()) {
                packets.add(next.get());
            }
        }
        return packets;
    }

    /** The next segment; empty at the end of the capture. */
    Optional<Packet> next() throws IOException {
        while (true) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(PACKET_HEADER)).order(order);
            if (header.remaining() < PACKET_HEADER) {
                return Optional.empty();
            }
            long seconds = Integer.toUnsignedLong(header.getInt());
            long fraction = Integer.toUnsignedLong(header.getInt());
            int captured = header.getInt();
            if (captured < 0 || captured > LONGEST) {
                throw noCapture();
            }
            byte[] frame = in.readNBytes(captured);
            if (frame.length < captured) {
                return Optional.empty();
            }
            long micros = seconds * 1_000_000 + (hasNanos ? fraction / 1_000 : fraction);
            Optional<Packet> packet = linkType.ipOf(ByteBuffer.wrap(frame))
                    .flatMap(ip -> IpPacket.tcpOf(ip, micros));
            if (packet.isPresent()) {
                return packet;
            }
        }
    }

    private static IOException noCapture() {
        return new IOException(Phrases.say("no.pcap"));
    }
}
