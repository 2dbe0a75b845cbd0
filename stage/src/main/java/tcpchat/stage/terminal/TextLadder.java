package tcpchat.stage.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Ports;
import tcpchat.stage.stream.RowChanges;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.At;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;
import tcpchat.stage.stream.StageEvent.Waiting;
import tcpchat.tutor.board.Columns;

/**
 * Prints the events as they come: the client on the left, the server on the right, the wire between them, time
 * downwards. A call and its result stand in one line where nothing came between them.
 */
public final class TextLadder implements Consumer<StageEvent> {

    private static final int TIME = 9;
    private static final int WIRE = 22;
    private static final int NARROWEST_LANE = 24;
    private static final int WIDEST_LANE = 36;

    private final PrintStream out;
    private final int lane;
    private final Ports ports = new Ports();
    private final RowChanges changes = new RowChanges();
    private long start;
    private Began held;

    /** A ladder that is printed there, in at most so many columns as long as its lanes can still be read. */
    public TextLadder(PrintStream out, int columns) {
        this.out = out;
        this.lane = Math.max(NARROWEST_LANE, Math.min(WIDEST_LANE, (columns - TIME - WIRE) / 2));
    }

    @Override
    public void accept(StageEvent event) {
        ports.accept(event);
        List<RowChanges.Change> news = event instanceof Rows rows ? changes.to(rows, ports) : List.of();
        if (event instanceof At || event instanceof Rows && news.isEmpty()) {
            return;
        }
        if (held != null && !(event instanceof Ended ended && ended.id() == held.id())) {
            call(held.micros(), held.side(), Phrases.step(held.side(), held.step()) + " " + held.call());
            held = null;
        }
        if (event instanceof Opened) {
            open(event.micros());
        } else if (event instanceof Began began) {
            held = began;
        } else if (event instanceof Ended ended) {
            String result = (ended.failed() ? "! " : "= ") + ended.result();
            call(ended.micros(), ended.side(), Phrases.step(ended.side(), ended.step()) + " "
                    + (held == null ? result : held.call() + " " + result));
            held = null;
        } else if (event instanceof Crossed crossed) {
            cross(crossed);
        } else if (event instanceof Captured captured) {
            capture(captured);
        } else if (event instanceof Waiting waiting) {
            await(waiting);
        } else if (event instanceof Rows rows) {
            news.forEach(change -> lane(rows.micros(), change.row().role().side(), Evidence.MEASURED,
                    Phrases.of(change)));
        } else if (event instanceof Fact fact) {
            lane(fact.micros(), fact.side(), fact.evidence(), Phrases.of(fact));
        } else if (event instanceof Named named) {
            lane(named.micros(), Side.CLIENT, Evidence.OBSERVED, Phrases.of(named));
        } else if (event instanceof Cue cue) {
            cue(cue);
        }
    }

    private void open(long micros) {
        start = micros;
        changes.reset();
        out.println();
        out.println(row(Phrases.say("millis"), Phrases.say("client"), "", Phrases.say("server")));
        out.println("-".repeat(width()));
    }

    private void call(long micros, Side side, String text) {
        lane(micros, side, Evidence.OBSERVED, text);
    }

    private void lane(long micros, Side side, Evidence evidence, String text) {
        lane(micros, side, evidence, "", text);
    }

    private void lane(long micros, Side side, Evidence evidence, String wire, String text) {
        String badge = badge(evidence) + " ";
        // A call and a segment have a time; what a look has shown happened by then.
        String time = time(micros, evidence == Evidence.OBSERVED || evidence == Evidence.CAPTURED);
        List<String> lines = Paragraph.lines(text, lane - 2 - Columns.of(badge));
        for (int index = 0; index < lines.size(); index++) {
            String line = (index == 0 ? badge : " ".repeat(Columns.of(badge))) + lines.get(index);
            out.println(side == Side.CLIENT ? row(time, line, wire, "") : row(time, "", wire, line));
            time = "";
            wire = "";
        }
    }

    private void cross(Crossed crossed) {
        String name = Phrases.of(crossed) + ports.suffix(crossed.port());
        out.println(row(time(crossed.micros(), false), "", arrow(crossed.from(), name, badge(crossed.evidence()),
                crossed.evidence() == Evidence.INFERRED ? "·" : "-"), ""));
    }

    /** The arrow, and beside it the segment's header, in its sender's lane. */
    private void capture(Captured captured) {
        String name = Phrases.of(captured) + ports.suffix(captured.port());
        lane(captured.micros(), captured.from(), Evidence.CAPTURED,
                arrow(captured.from(), name, "", "-"), Phrases.header(captured, true));
    }

    private static String arrow(Side from, String text, String badge, String line) {
        String name = " " + text + " ";
        int dashes = Math.max(2, WIRE - 2 - Columns.of(name) - Columns.of(badge) - 1);
        String arrow = line.repeat(dashes / 2) + name + line.repeat(dashes - dashes / 2);
        return from == Side.CLIENT ? badge + arrow + ">" : "<" + arrow + badge;
    }

    private void await(Waiting waiting) {
        String stub = waiting.from() == Side.CLIENT ? "---|" : " ".repeat(WIRE - 5) + "|---";
        lane(waiting.micros(), waiting.from(), Evidence.MEASURED, stub,
                Phrases.of(waiting) + ports.suffix(waiting.port()));
    }

    private void cue(Cue cue) {
        switch (cue.moment()) {
            case QUESTION -> print("? ", cue, "title", "question");
            case PAUSE -> print("> ", cue, "pause");
            case REVEAL -> print("> ", cue, "reveal", "why");
            case RUN -> {
                // What runs is seen.
            }
        }
    }

    private void print(String mark, Cue cue, String... parts) {
        out.println();
        Stream.of(parts).map(part -> Phrases.of(cue, part))
                .flatMap(text -> Paragraph.lines(text, width() - 2 * mark.length()).stream())
                .forEach(line -> out.println(mark + line));
        out.println();
    }

    private static String badge(Evidence evidence) {
        return "[" + Phrases.of(evidence, true) + "]";
    }

    private String time(long micros, boolean isExact) {
        String time = Phrases.time(micros - start, isExact);
        return " ".repeat(Math.max(0, TIME - 2 - time.length())) + time;
    }

    private String row(String time, String client, String wire, String server) {
        return (Columns.pad(time, TIME) + Columns.pad(client, lane) + Columns.pad(wire, WIRE) + server).stripTrailing();
    }

    private int width() {
        return TIME + lane + WIRE + lane;
    }
}
