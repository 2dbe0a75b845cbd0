package tcpchat.stage.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tcpchat.stage.export.Timeline.Line;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.tutor.steps.Language;

/** The ladder of a run as a file of SVG, in the language of the reader. */
public final class RunPicture {

    private static final String FONTS = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC',"
            + " 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private RunPicture() {}

    /**
     * A part of a badge as SVG describes it.
     *
     * @param pen the line around it; {@code null} where it is full
     */
    public record Part(String path, Pen pen) {

        static Part of(Palette.Part part) {
            return new Part(Pen.path(part.shape()), part.stroke().map(Pen::of).orElse(null));
        }
    }

    /** The ladder as it is at the end of that run. */
    public static String of(List<StageEvent> events) {
        return svg(Timeline.atTheEnd(events));
    }

    /** A part of that ladder: what was added to it in that time, in microseconds. */
    public static String of(List<StageEvent> events, long from, long to) {
        return svg(Timeline.atTheEnd(events).stream()
                .filter(line -> from <= line.rung().micros() && line.rung().micros() <= to).toList());
    }

    /** What every template that draws a ladder needs. */
    static Map<String, Object> colours() {
        Map<String, Object> words = new HashMap<>();
        words.put("size", Picture.SIZES);
        words.put("colours", Colours.of(false));
        words.put("badges", ofEach(evidence -> Palette.badge(evidence).stream().map(Part::of).toList()));
        words.put("pens", ofEach(evidence -> Pen.of(Palette.stroke(evidence, 1.2f))));
        return words;
    }

    private static String svg(List<Line> lines) {
        Map<String, Object> words = colours();
        words.put("picture", Picture.of(lines));
        words.put("fonts", FONTS);
        words.put("language", Language.current().equals(Locale.CHINESE) ? "zh-CN" : "en");
        for (String word : List.of("title", "millis", "client", "server")) {
            words.put(word, Phrases.say(word));
        }
        return Templates.fill("picture.ftlx", words);
    }

    private static <T> Map<String, T> ofEach(Function<Evidence, T> property) {
        return Arrays.stream(Evidence.values()).collect(Collectors.toMap(Colours::name, property));
    }
}
