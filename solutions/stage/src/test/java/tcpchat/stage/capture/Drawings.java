package tcpchat.stage.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.TestReporter;
import tcpchat.stage.capture.Packet.Flag;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Rows;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.stage.stream.StageEvent.Waiting;

/** What the stage has drawn, and when, to be held against a capture. */
final class Drawings implements Consumer<StageEvent> {

    private final List<Drawn> drawn = new CopyOnWriteArrayList<>();

    /** An event, and when it was drawn, in microseconds since 1970. */
    private record Drawn(StageEvent event, long micros) {}

    @Override
    public void accept(StageEvent event) {
        drawn.add(new Drawn(event, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())));
    }

    /** Each arrow has its segment, and all flags and data of the segments have their arrows. */
    void compare(String name, List<Packet> packets, TestReporter reporter) {
        Map<Integer, Trace> traces = new TreeMap<>();
        List<Crossed> lies = new ArrayList<>();
        for (Drawn each : drawn) {
            if (each.event() instanceof Crossed arrow && !traces
                    .computeIfAbsent(arrow.port(), port -> trace(port, packets)).has(arrow, each.micros())) {
                lies.add(arrow);
            }
        }
        assertThat(lies).as("arrows of %s without their segments, among %s", name, traces).isEmpty();
        traces.forEach((port, trace) -> {
            for (Side side : Side.values()) {
                assertThat(drawnOf(port, side, Flag.SYN)).as("SYN").isEqualTo(trace.count(side, Flag.SYN));
                assertThat(drawnOf(port, side, Flag.FIN)).as("FIN").isEqualTo(trace.count(side, Flag.FIN));
                assertThat(drawnOf(port, side, Flag.RST)).as("RST").isEqualTo(trace.count(side, Flag.RST));
                assertThat(arrows(arrow -> arrow.port() == port && arrow.from() == side
                        && arrow.segment() == Segment.DATA).stream().mapToLong(Crossed::bytes).sum()).as("data")
                        .isEqualTo(trace.bytes(side));
            }
        });
        reporter.publishEntry(name, arrows(arrow -> true).size() + " arrows, "
                + arrows(arrow -> arrow.evidence() == Evidence.MEASURED).size() + " of them measured, "
                + arrows(arrow -> arrow.evidence() == Evidence.COUNTED).size() + " counted, for "
                + traces.values().stream().mapToInt(Trace::size).sum() + " segments; left out: "
                + (traces.values().stream().mapToLong(Trace::dataSegments).sum() - drawn(Segment.DATA))
                + " that share the arrow of a send, "
                + (traces.values().stream().mapToLong(Trace::acks).sum() - drawn(Segment.ACK))
                + " ACKs that nothing tells of");
    }

    private int drawn(Segment segment) {
        return arrows(arrow -> arrow.segment() == segment && arrow.repeated() == 0).size();
    }

    private long drawnOf(int port, Side side, Flag flag) {
        return arrows(arrow -> arrow.port() == port && arrow.from() == side && arrow.repeated() == 0
                && arrow.segment().name().startsWith(flag.name())).size();
    }

    /** The segments of an arrow's connection; a client that was refused does not know its port any more. */
    Trace trace(int port, List<Packet> packets) {
        return port > 0 ? new Trace(port, serverOf(port), packets)
                : packets.stream().filter(packet -> packet.has(Flag.SYN) && packet.to() == refusing()).findFirst()
                        .map(packet -> new Trace(packet.from(), packet.to(), packets)).orElseThrow();
    }

    /** The port at which nobody listened. */
    private int refusing() {
        return drawn.stream().map(Drawn::event).filter(Ended.class::isInstance).map(Ended.class::cast)
                .filter(call -> call.failed() && call.call().startsWith("connect"))
                .mapToInt(call -> Integer.parseInt(call.call().replaceAll(".* (\\d+)\\)", "$1"))).findFirst()
                .orElseThrow();
    }

    /** The server's port of the connection whose client is at that port. */
    private int serverOf(int clientPort) {
        return drawn.stream().map(Drawn::event).filter(Rows.class::isInstance)
                .flatMap(event -> ((Rows) event).rows().stream()).filter(row -> row.clientPort() == clientPort)
                .mapToInt(row -> row.role() == Row.Role.CLIENT ? row.remote() : row.local()).findFirst().orElseThrow();
    }

    /** The arrows that are wanted. */
    List<Crossed> arrows(Predicate<Crossed> wanted) {
        return drawn.stream().map(Drawn::event).filter(Crossed.class::isInstance).map(Crossed.class::cast)
                .filter(wanted).toList();
    }

    /** The segments that were captured. */
    List<Captured> captured() {
        return drawn.stream().map(Drawn::event).filter(Captured.class::isInstance).map(Captured.class::cast).toList();
    }

    /** As which event the first one came that is wanted. */
    int indexOf(Predicate<StageEvent> wanted) {
        List<StageEvent> events = drawn.stream().map(Drawn::event).toList();
        return events.indexOf(events.stream().filter(wanted).findFirst().orElseThrow());
    }

    /** What was drawn as waiting at its sender. */
    List<Waiting> waiting() {
        return drawn.stream().map(Drawn::event).filter(Waiting.class::isInstance).map(Waiting.class::cast).toList();
    }
}
