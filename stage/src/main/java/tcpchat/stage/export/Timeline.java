package tcpchat.stage.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.model.Rung;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;

/** The lines of the ladder while a run is shown step by step; a step is an event. */
final class Timeline {

    private final Ladder ladder = new Ladder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private int step;

    /**
     * A line of the ladder.
     *
     * @param place how many lines are above it
     * @param start when its conversation was opened, in microseconds
     * @param first the first step at which it is there
     * @param last  the last one
     */
    record Line(int place, Rung rung, long start, int first, int last) {

        /** How many milliseconds had passed. */
        String time() {
            return Phrases.time(rung.micros() - start, rung.isExact());
        }
    }

    /** The lines of that run, in the order in which they come. */
    static List<Line> of(List<StageEvent> events) {
        Timeline timeline = new Timeline();
        events.forEach(timeline::accept);
        timeline.keep(0);
        timeline.lines.sort(Comparator.comparingInt(Line::first).thenComparingInt(Line::place));
        return timeline.lines;
    }

    /** The lines that are there at the end of that run. */
    static List<Line> atTheEnd(List<StageEvent> events) {
        return of(events).stream().filter(line -> line.last() == events.size() - 1).toList();
    }

    private void accept(StageEvent event) {
        ladder.accept(event);
        List<Rung> rungs = ladder.rungs();
        int same = Math.min(open.size(), rungs.size());
        while (same > 0 && !open.get(same - 1).rung().equals(rungs.get(same - 1))) {
            same--;
        }
        keep(same);
        for (int place = same; place < rungs.size(); place++) {
            open.add(new Line(place, rungs.get(place), ladder.start(), step, step));
        }
        step++;
    }

    /** Has all lines after the first so many end before this step. */
    private void keep(int count) {
        List<Line> gone = open.subList(count, open.size());
        gone.forEach(line -> lines.add(new Line(line.place(), line.rung(), line.start(), line.first(), step - 1)));
        gone.clear();
    }
}
