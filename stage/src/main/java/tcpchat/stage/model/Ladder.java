package tcpchat.stage.model;

import java.util.ArrayList;
import java.util.List;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Ports;
import tcpchat.stage.stream.RowChanges;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;
import tcpchat.stage.stream.StageEvent.Waiting;

/** The ladder's lines, made of the events. A call and its result are one line where nothing came between them. */
public final class Ladder {

    private final List<Rung> rungs = new ArrayList<>();
    private final RowChanges changes = new RowChanges();
    private final Ports ports = new Ports();
    private long start;
    private Began open;
    private boolean isRelative = true;

    /** The lines so far. */
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

    /** Takes in an event. */
    public void accept(StageEvent event) {
        ports.accept(event);
        if (event instanceof Opened) {
            rungs.clear();
            changes.reset();
            start = event.micros();
        } else if (event instanceof Began began) {
            rungs.add(new Rung(began.micros(), Rung.Kind.CALL, began.side(), Evidence.OBSERVED,
                    () -> began.step() + " " + began.call()));
            open = began;
            return;
        } else if (event instanceof Ended ended) {
            end(ended);
        } else if (event instanceof Crossed crossed) {
            String port = ports.suffix(crossed.port());
            rungs.add(new Rung(crossed.micros(), Rung.Kind.ARROW, crossed.from(), crossed.evidence(),
                    () -> Phrases.of(crossed) + port));
        } else if (event instanceof Captured captured) {
            String port = ports.suffix(captured.port());
            rungs.add(new Rung(captured.micros(), Rung.Kind.CAPTURED, captured.from(), Evidence.CAPTURED,
                    () -> Phrases.header(captured, isRelative), () -> Phrases.of(captured) + port));
        } else if (event instanceof Waiting waiting) {
            String port = ports.suffix(waiting.port());
            rungs.add(new Rung(waiting.micros(), Rung.Kind.WAITING, waiting.from(), Evidence.MEASURED,
                    () -> Phrases.of(waiting) + port));
        } else if (event instanceof Rows rows) {
            List<RowChanges.Change> news = changes.to(rows);
            if (news.isEmpty()) {
                return;
            }
            news.forEach(change -> rungs.add(new Rung(rows.micros(), Rung.Kind.STATE, change.row().role().side(),
                    Evidence.MEASURED, () -> Phrases.of(change))));
        } else if (event instanceof Fact fact) {
            rungs.add(new Rung(fact.micros(), Rung.Kind.FACT, fact.side(), fact.evidence(), () -> Phrases.of(fact)));
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
            rungs.remove(rungs.size() - 1);
        }
        String text = joined ? ended.step() + " " + ended.call() + " " + result : ended.step() + " " + result;
        rungs.add(new Rung(ended.micros(), kind, ended.side(), Evidence.OBSERVED, () -> text));
    }
}
