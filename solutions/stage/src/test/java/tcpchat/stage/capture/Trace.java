package tcpchat.stage.capture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tcpchat.stage.capture.Packet.Flag;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Crossed;

/** The segments of one connection, asked about the arrows that the stage has drawn of it. */
final class Trace {

    private final int clientPort;
    private final List<Packet> packets;
    private final Map<Side, Long> data = new EnumMap<>(Side.class);
    private final Map<Side, Long> acknowledged = new EnumMap<>(Side.class);

    /** The connection whose ends are at these ports; another one may have had the same port at one end. */
    Trace(int clientPort, int serverPort, List<Packet> all) {
        this.clientPort = clientPort;
        this.packets = all.stream().filter(packet -> packet.from() == clientPort && packet.to() == serverPort
                || packet.from() == serverPort && packet.to() == clientPort).toList();
    }

    /** Whether a segment stands for the arrow, which was drawn at that time; each arrow is asked for once, in order. */
    boolean has(Crossed arrow, long drawn) {
        Side from = arrow.from();
        List<Packet> before = packets.stream().filter(packet -> sideOf(packet) == from && packet.micros() <= drawn)
                .toList();
        Predicate<Packet> stands = switch (arrow.segment()) {
            case SYN -> packet -> packet.has(Flag.SYN) && !packet.has(Flag.ACK);
            case SYN_ACK -> packet -> packet.has(Flag.SYN) && packet.has(Flag.ACK);
            case RST -> packet -> packet.has(Flag.RST);
            case FIN -> packet -> packet.has(Flag.FIN);
            case FIN_ACK -> packet -> packet.has(Flag.FIN) && packet.ack() >= endOfFin(from.peer());
            case DATA -> reaches(start(from) + data.merge(from, (long) arrow.bytes(), Long::sum));
            case ACK -> acknowledges(arrow);
        };
        return before.stream().filter(stands).count() > arrow.repeated();
    }

    /** How many bytes of data that side has sent. */
    long bytes(Side side) {
        return packets.stream().filter(packet -> sideOf(packet) == side && packet.length() > 0)
                .mapToLong(packet -> packet.seq() + packet.length()).max().orElse(start(side)) - start(side);
    }

    /** How often that side has sent a segment with the flag, leaving out those that were sent again. */
    long count(Side side, Flag flag) {
        return packets.stream().filter(packet -> sideOf(packet) == side && packet.has(flag)).map(Packet::seq)
                .distinct().count();
    }

    /** How many segments carry data. */
    long dataSegments() {
        return packets.stream().filter(packet -> packet.length() > 0).count();
    }

    /** How many segments acknowledge, and do nothing else. */
    long acks() {
        return packets.stream().filter(packet -> packet.length() == 0 && packet.flags().equals(Set.of(Flag.ACK)))
                .count();
    }

    /** Its segments in their order. */
    List<Packet> packets() {
        return packets;
    }

    /** How many segments there are. */
    int size() {
        return packets.size();
    }

    @Override
    public String toString() {
        return packets.stream().map(Packet::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private Predicate<Packet> reaches(long end) {
        return packet -> packet.length() > 0 && packet.seq() + packet.length() >= end;
    }

    private Predicate<Packet> acknowledges(Crossed arrow) {
        Side other = arrow.from().peer();
        // That of the handshake is never measured.
        boolean ofFin = arrow.bytes() == 0 && arrow.evidence() == Evidence.MEASURED;
        long wanted =
                ofFin ? endOfFin(other) : start(other) + acknowledged.merge(other, (long) arrow.bytes(), Long::sum);
        return packet -> packet.has(Flag.ACK) && packet.ack() >= wanted;
    }

    /** The number of the first byte of data. */
    private long start(Side side) {
        return packets.stream().filter(packet -> sideOf(packet) == side && packet.has(Flag.SYN)).findFirst()
                .map(Packet::end).orElse(0L);
    }

    private long endOfFin(Side side) {
        return packets.stream().filter(packet -> sideOf(packet) == side && packet.has(Flag.FIN)).findFirst()
                .map(Packet::end).orElse(Long.MAX_VALUE);
    }

    private Side sideOf(Packet packet) {
        return packet.from() == clientPort ? Side.CLIENT : Side.SERVER;
    }
}
