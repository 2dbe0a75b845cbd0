package tcpchat.stage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Ports;
import tcpchat.stage.stream.RowChanges;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;
import tcpchat.stage.stream.StageEvent.Waiting;

/**
 * The ladder's lines, made of the events. A call and its result are one line where nothing came between them. Of several
 * connections one can be chosen: then the lines about the others are left out.
 */
public final class Ladder {

    private static final int ALL = 0;

    /** The lines about all connections. */
    private final List<Rung> all = new ArrayList<>();
    private final List<Rung> rungs = new ArrayList<>();
    private final RowChanges changes = new RowChanges();
    private final Ports ports = new Ports();
    private long start;
    private Began open;
    private boolean isRelative = true;
    /** The port of the client of the one connection that is shown. */
    private int chosen = ALL;

    /** The lines so far, of the connection that is chosen if one is. */
    public List<Rung> rungs() {
        return rungs;
    }

    /** When the conversation was opened, in microseconds. */
    public long start() {
        return start;
    }

    /** Has the numbers of captured segments begin at 0, or shows them as they are. */
    public void toggleNumbers() {
        isRelative = !isRelative;
    }

    /**
     * Chooses so many connections further on; behind the last one, and before the first, all of them are shown.
     *
     * @return the port of the client of the one that is shown; 0 for all
     */
    public int choose(int further) {
        int[] choices = IntStream.concat(IntStream.of(ALL), ports.known().stream().mapToInt(port -> port)).toArray();
        int now = 0;
        while (choices[now] != chosen) {
            now++;
        }
        chosen = choices[Math.floorMod(now + further, choices.length)];
        rungs.clear();
        all.stream().filter(this::isShown).forEach(rungs::add);
        return chosen;
    }

    /** What the connection is called that is chosen; empty where all are shown. */
    public Optional<String> chosen() {
        return chosen == ALL ? Optional.empty() : Optional.of(ports.name(chosen));
    }

    /** Takes in an event. */
    public void accept(StageEvent event) {
        ports.accept(event);
        if (event instanceof Opened) {
            all.clear();
            rungs.clear();
            changes.reset();
            chosen = ALL;
            start = event.micros();
        } else if (event instanceof Began began) {
            add(new Rung(began.micros(), Rung.Kind.CALL, began.side(), Evidence.OBSERVED, ALL,
                    () -> Phrases.step(began.side(), began.step()) + " " + began.call()));
            open = began;
            return;
        } else if (event instanceof Ended ended) {
            end(ended);
        } else if (event instanceof Crossed crossed) {
            String connection = ports.suffix(crossed.port());
            add(new Rung(crossed.micros(), Rung.Kind.ARROW, crossed.from(), crossed.evidence(), crossed.port(),
                    () -> Phrases.of(crossed) + connection));
        } else if (event instanceof Captured captured) {
            String connection = ports.suffix(captured.port());
            add(new Rung(captured.micros(), Rung.Kind.CAPTURED, captured.from(), Evidence.CAPTURED, captured.port(),
                    () -> Phrases.header(captured, isRelative), () -> Phrases.of(captured) + connection));
        } else if (event instanceof Waiting waiting) {
            String connection = ports.suffix(waiting.port());
            add(new Rung(waiting.micros(), Rung.Kind.WAITING, waiting.from(), Evidence.MEASURED, waiting.port(),
                    () -> Phrases.of(waiting) + connection));
        } else if (event instanceof Rows rows) {
            List<RowChanges.Change> news = changes.to(rows, ports);
            if (news.isEmpty()) {
                return;
            }
            news.forEach(change -> add(new Rung(rows.micros(), Rung.Kind.STATE, change.row().role().side(),
                    Evidence.MEASURED, change.row().clientPort(), () -> Phrases.of(change))));
        } else if (event instanceof Fact fact) {
            add(new Rung(fact.micros(), Rung.Kind.FACT, fact.side(), fact.evidence(), fact.port(),
                    () -> Phrases.of(fact)));
        } else if (event instanceof Named named) {
            add(new Rung(named.micros(), Rung.Kind.FACT, Side.CLIENT, Evidence.OBSERVED, named.port(),
                    () -> Phrases.of(named)));
        } else {
            // What moves nothing on the wire leaves no line, and does not come between a call and its result.
            return;
        }
        open = null;
    }

    private void end(Ended ended) {
        String result = (ended.failed() ? "✗ " : "= ") + ended.result();
        Rung.Kind kind = ended.failed() ? Rung.Kind.FAILURE : Rung.Kind.CALL;
        boolean joined = open != null && open.id() == ended.id();
        if (joined) {
            // A call is about no connection in particular, so its line is the last one of both lists.
            all.remove(all.size() - 1);
            rungs.remove(rungs.size() - 1);
        }
        String text = (joined ? ended.call() + " " : "") + result;
        add(new Rung(ended.micros(), kind, ended.side(), Evidence.OBSERVED, ALL,
                () -> Phrases.step(ended.side(), ended.step()) + " " + text));
    }

    private void add(Rung rung) {
        all.add(rung);
        if (isShown(rung)) {
            rungs.add(rung);
        }
    }

    private boolean isShown(Rung rung) {
        return chosen == ALL || rung.port() == ALL || rung.port() == chosen;
    }
}
