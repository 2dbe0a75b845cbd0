package tcpchat.stage.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tcpchat.stage.capture.Packet.Flag;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Captured;

/**
 * The connections of a capture: which end of each is the client, and with which number each end has begun. A connection
 * begins with its captured SYN; a segment of an earlier one is left out.
 */
final class CapturedLinks {

    private final Map<Ends, Link> links = new HashMap<>();

    /** The ports of a connection. */
    record Ends(int client, int server) {}

    /** What is known of a connection: -1 until its end has told it. Windows are scaled where both ends have said so. */
    private static final class Link {
        private final long clientFirst;
        private final int clientScale;
        private long serverFirst = -1;
        private int serverScale = -1;

        Link(Packet syn) {
            clientFirst = syn.seq();
            clientScale = syn.windowScale();
        }
    }

    /** The ends of the connection that the segment belongs to; empty where its SYN was not captured. */
    Optional<Ends> endsOf(Packet packet) {
        Ends sent = new Ends(packet.from(), packet.to());
        Ends received = new Ends(packet.to(), packet.from());
        boolean isFirst = packet.has(Flag.SYN) && !packet.has(Flag.ACK);
        if (isFirst && (!links.containsKey(sent) || links.get(sent).clientFirst != packet.seq())) {
            links.put(sent, new Link(packet));
        }
        return links.containsKey(sent) ? Optional.of(sent)
                : links.containsKey(received) ? Optional.of(received) : Optional.empty();
    }

    /** The event that shows the segment, at that time; empty where its SYN was not captured. */
    Optional<Captured> event(Packet packet, long micros) {
        return endsOf(packet).map(ends -> {
            Link link = links.get(ends);
            boolean isClient = ends.client() == packet.from();
            if (!isClient && link.serverFirst < 0) {
                link.serverFirst = packet.seq();
                link.serverScale = packet.windowScale();
            }
            boolean isScaled = !packet.has(Flag.SYN) && link.clientScale >= 0 && link.serverScale >= 0;
            int scale = !isScaled ? 0 : isClient ? link.clientScale : link.serverScale;
            return new Captured(micros, isClient ? Side.CLIENT : Side.SERVER, flags(packet), packet.seq(),
                    packet.has(Flag.ACK) ? packet.ack() : 0, (long) packet.window() << scale, packet.length(),
                    isClient ? link.clientFirst : link.serverFirst,
                    isClient ? Math.max(0, link.serverFirst) : link.clientFirst, ends.client());
        });
    }

    /** The flags in the order in which people name them: SYN-ACK, FIN-ACK. */
    private static String flags(Packet packet) {
        return packet.flags().stream().map(Flag::name).collect(Collectors.joining("-"));
    }
}
