package tcpchat.stage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tcpchat.stage.export.Timeline.Line;
import tcpchat.stage.model.LineBreaks;
import tcpchat.stage.model.Rung;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Side;

/**
 * The ladder as a picture: the client on the left, the server on the right, arrows between them, time downwards. Its
 * width is always the same.
 *
 * @param height     how high the lines are together
 * @param lines      its lines
 * @param keysHeight how high the legend is
 * @param keys       the legend
 */
public record Picture(int height, List<Drawn> lines, int keysHeight, List<Key> keys) {

    /** The size of the letters. */
    private static final int SIZE = 14;
    private static final int WIDTH = 800;
    private static final int BADGE = 9;
    /** Where the client's lane is. */
    private static final int LEFT = 350;
    /** Where the server's lane is. */
    private static final int RIGHT = 512;
    /** How high the names of the lanes are. */
    private static final int NAMES = 32;
    /** How high a line of text is. */
    private static final int ROW = 19;
    private static final int GAP = 7;
    private static final int CLIENT_X = 82;
    private static final int SERVER_X = RIGHT + 28;
    private static final int LANE_WIDTH = LEFT - CLIENT_X - 2 * GAP;

    /** What is the same in all pictures, for the template. */
    static final Map<String, Integer> SIZES = Map.of("letters", SIZE, "width", WIDTH, "badge", BADGE, "left", LEFT,
            "right", RIGHT, "names", NAMES, "row", ROW);

    /**
     * A badge and what it means.
     *
     * @param evidence its kind
     */
    public record Key(String evidence, String words, int x, int baseline) {}

    /** The picture of these lines. */
    static Picture of(List<Line> lines) {
        Map<Integer, Integer> heights = new TreeMap<>();
        lines.forEach(line -> heights.merge(line.place(), height(line.rung()), Math::max));
        Map<Integer, Integer> tops = new TreeMap<>();
        int bottom = 0;
        for (Map.Entry<Integer, Integer> place : heights.entrySet()) {
            tops.put(place.getKey(), bottom);
            bottom += place.getValue();
        }
        List<Drawn> drawn = lines.stream().flatMap(line -> draw(line, tops.get(line.place()))).toList();
        List<Key> keys = keys(lines);
        int keysHeight = keys.isEmpty() ? 0 : keys.get(keys.size() - 1).baseline() + GAP;
        return new Picture(bottom, drawn, keysHeight, keys);
    }

    /** A captured segment is an arrow, and its header stands in the lane of its sender. */
    private static Stream<Drawn> draw(Line line, int top) {
        int baseline = top + GAP / 2 + SIZE;
        return switch (line.rung().kind()) {
            case ARROW -> Stream.of(arrow(line, baseline));
            case CAPTURED -> Stream.of(arrow(line, baseline), inLane(line, baseline));
            default -> Stream.of(inLane(line, baseline));
        };
    }

    private static Drawn arrow(Line line, int baseline) {
        Rung rung = line.rung();
        String evidence = Colours.name(rung.evidence());
        String text = rung.name().get();
        int width = BADGE + GAP - 2 + TextWidth.of(text, SIZE);
        int x = (LEFT + RIGHT - width) / 2;
        return new Drawn(at(line), line.time(), baseline, evidence, x, x + BADGE + GAP - 2, List.of(text), evidence,
                wire(rung, baseline), head(rung, baseline), width + GAP);
    }

    private static Drawn inLane(Line line, int baseline) {
        Rung rung = line.rung();
        String evidence = Colours.name(rung.evidence());
        int x = rung.side() == Side.CLIENT ? CLIENT_X : SERVER_X;
        String colour = switch (rung.kind()) {
            case FAILURE -> "failure";
            case STATE, FACT, WAITING, CAPTURED -> evidence;
            default -> "ink";
        };
        String waiting = rung.kind() == Rung.Kind.WAITING ? stub(rung, baseline) : "";
        return new Drawn(at(line), line.time(), baseline, evidence, x - BADGE - GAP, x, words(rung), colour, waiting,
                "",
                0);
    }

    private static String at(Line line) {
        return Intervals.between(line.first(), line.last());
    }

    private static int height(Rung rung) {
        int arrow = ROW + 2 * GAP;
        return switch (rung.kind()) {
            case ARROW -> arrow;
            case CAPTURED -> Math.max(arrow, words(rung).size() * ROW + GAP);
            default -> words(rung).size() * ROW + GAP;
        };
    }

    private static List<String> words(Rung rung) {
        return LineBreaks.of(rung.text().get(), text -> TextWidth.of(text, SIZE), LANE_WIDTH);
    }

    /** From lane to lane, below the text, as far as the head. */
    private static String wire(Rung rung, int baseline) {
        int y = baseline + GAP + 2;
        return rung.side() == Side.CLIENT ? "M" + (LEFT + 2) + " " + y + "H" + (RIGHT - GAP)
                : "M" + (RIGHT - 2) + " " + y + "H" + (LEFT + GAP);
    }

    private static String head(Rung rung, int baseline) {
        int y = baseline + GAP + 2;
        int tip = rung.side() == Side.CLIENT ? RIGHT - 2 : LEFT + 2;
        int back = rung.side() == Side.CLIENT ? tip - 10 : tip + 10;
        return "M" + tip + " " + y + "L" + back + " " + (y - 4) + "V" + (y + 4) + "Z";
    }

    /** A line that ends at a bar, beside the sender's lane. */
    private static String stub(Rung rung, int baseline) {
        int y = baseline - SIZE / 3;
        int from = rung.side() == Side.CLIENT ? LEFT + 2 : RIGHT - 2;
        int to = from + (rung.side() == Side.CLIENT ? 3 : -3) * GAP;
        return "M" + from + " " + y + "H" + to + "M" + to + " " + (y - GAP) + "V" + (y + GAP);
    }

    /** The badges that are in the picture, one beside the other where there is room. */
    private static List<Key> keys(List<Line> lines) {
        List<Key> keys = new ArrayList<>();
        int x = GAP;
        int y = ROW;
        for (Evidence evidence : Evidence.values()) {
            if (lines.stream().anyMatch(line -> line.rung().evidence() == evidence)) {
                String words = Phrases.of(evidence, false);
                int width = BADGE + GAP + TextWidth.of(words, SIZE - 1) + 2 * GAP;
                if (x + width > WIDTH && x > GAP) {
                    x = GAP;
                    y += ROW;
                }
                keys.add(new Key(Colours.name(evidence), words, x, y));
                x += width;
            }
        }
        return keys;
    }
}
