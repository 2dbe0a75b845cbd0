package tcpchat.stage.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tcpchat.stage.capture.CapturedLinks.Ends;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;

/** A recorded run, and a capture that somebody with the rights has made meanwhile. */
public final class CapturedRun {

    /** The kernel goes on for a moment when the last event is told. */
    private static final long AFTERWARDS_MICROS = 1_000_000;

    private CapturedRun() {}

    /**
     * The run with the segments of the capture in the place of its arrows, as far as they belong to its connections.
     *
     * @throws IOException where one of the two can't be used; its message is for the reader of the stage
     */
    public static Recording of(Recording run, Path pcap) throws IOException {
        return of(run, PcapReader.load(pcap));
    }

    static Recording of(Recording run, List<Packet> packets) throws IOException {
        List<StageEvent> events = run.events();
        Opened opened = events.stream().filter(Opened.class::isInstance).map(Opened.class::cast)
                .filter(each -> each.wall() > 0).findFirst()
                .orElseThrow(() -> new IOException(Phrases.say("no.wall")));
        long start = opened.wall() - opened.micros();
        long end = events.get(events.size() - 1).micros() + AFTERWARDS_MICROS;
        Set<Ends> known = endsIn(events);
        CapturedLinks links = new CapturedLinks();
        List<Captured> segments = new ArrayList<>();
        for (Packet packet : packets) {
            long micros = packet.micros() - start;
            if (micros >= opened.micros() && micros <= end
                    && links.endsOf(packet).filter(known::contains).isPresent()) {
                links.event(packet, micros).ifPresent(segments::add);
            }
        }
        if (segments.isEmpty()) {
            throw new IOException(Phrases.say("no.match"));
        }
        return new Recording(merge(events, segments));
    }

    /** The ends of all connections of which the run has shown rows. */
    private static Set<Ends> endsIn(List<StageEvent> events) {
        Set<Ends> ends = new HashSet<>();
        events.stream().filter(Rows.class::isInstance).flatMap(event -> ((Rows) event).rows().stream())
                .filter(row -> row.role() != Row.Role.LISTENER)
                .forEach(row -> ends.add(new Ends(row.clientPort(), row.serverPort())));
        return ends;
    }

    private static List<StageEvent> merge(List<StageEvent> events, List<Captured> segments) {
        Set<Integer> captured = new HashSet<>();
        segments.forEach(segment -> captured.add(segment.port()));
        List<StageEvent> all = new ArrayList<>(segments);
        events.stream().filter(event -> !(event instanceof Crossed arrow && captured.contains(arrow.port())))
                .forEach(all::add);
        // What has the same time keeps its order: the segments come first.
        all.sort(Comparator.comparingLong(StageEvent::micros));
        return all;
    }
}
