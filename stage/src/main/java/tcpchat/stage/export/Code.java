package tcpchat.stage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tcpchat.stage.model.Sources;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.At;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Step;

/**
 * The source of a step, from its class on and without its Javadoc.
 *
 * @param at   at which steps of the run it is shown
 * @param name the name of its file
 */
public record Code(String at, String name, List<Line> lines) {

    private static final int INDENT = 4;
    private static final int DEEPEST = 4;

    /**
     * A line of a source.
     *
     * @param depth  how deep it is indented, at most 4
     * @param method whether it belongs to the method of the step
     * @param runs   at which steps of the run the call was seen here; empty where it never was
     */
    public record Line(int number, int depth, String text, boolean method, String runs) {}

    /** A place in the source of a step; line 0 is none in particular. */
    private record Place(Step step, int line) {}

    /** The sources that run during these events. */
    static List<Code> of(List<StageEvent> events) {
        List<Optional<Place>> places = new ArrayList<>();
        Optional<Place> place = Optional.empty();
        for (StageEvent event : events) {
            place = next(place, event);
            places.add(place);
        }
        Map<Place, String> runs = Intervals.of(places);
        return Intervals.of(places.stream().map(each -> each.map(Place::step)).toList()).entrySet().stream()
                .map(shown -> new Code(shown.getValue(), shown.getKey().file().getFileName().toString(),
                        lines(shown.getKey(), runs)))
                .toList();
    }

    private static Optional<Place> next(Optional<Place> place, StageEvent event) {
        if (event instanceof Opened) {
            return Optional.empty();
        } else if (event instanceof Began began) {
            return place(began.side(), began.step(), 0);
        } else if (event instanceof At at) {
            return place(at.side(), at.step(), at.line());
        } else if (event instanceof Ended ended && ended.failed()) {
            return place(ended.side(), ended.step(), ended.line());
        }
        return place;
    }

    private static Optional<Place> place(Side side, int step, int line) {
        return side.step(step).map(known -> new Place(known, line));
    }

    private static List<Line> lines(Step step, Map<Place, String> runs) {
        List<String> source = Sources.of(step);
        int method = Sources.methodIn(step, source);
        int end = Sources.endOf(method, source);
        List<Line> lines = new ArrayList<>();
        boolean begun = source.stream().noneMatch(Code::isDeclaration);
        boolean explained = false;
        for (int index = 0; index < source.size(); index++) {
            String text = source.get(index);
            begun |= isDeclaration(text);
            explained |= text.strip().startsWith("/**");
            if (begun && !explained) {
                int depth = Math.min(DEEPEST, (text.length() - text.stripLeading().length()) / INDENT);
                lines.add(new Line(index + 1, depth, text.strip(), method <= index && index <= end,
                        runs.getOrDefault(new Place(step, index + 1), "")));
            }
            explained &= !text.contains("*/");
        }
        return lines;
    }

    private static boolean isDeclaration(String line) {
        return line.startsWith("public ") || line.startsWith("final ") || line.startsWith("class ");
    }
}
