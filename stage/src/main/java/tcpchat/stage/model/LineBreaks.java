package tcpchat.stage.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts text into lines that fit. */
public final class LineBreaks {

    private LineBreaks() {}

    /**
     * The text in lines of at most that width; a word that is longer than a line is cut.
     *
     * @param measure how wide a piece of text is
     */
    public static List<String> of(String text, ToIntFunction<String> measure, int width) {
        if (measure.applyAsInt(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance();
        words.setText(text);
        int start = 0;
        while (start < text.length()) {
            int fits = fitting(text, start, measure, width);
            int end = fits;
            while (end > start && end < text.length() && !(words.isBoundary(end) && !isBeforePort(text, end))) {
                end = words.preceding(end);
            }
            end = end <= start ? insideWord(text, start, fits) : end;
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
        }
        return lines;
    }

    /** A port belongs to its colon. */
    private static boolean isBeforePort(String text, int at) {
        return text.charAt(at - 1) == ':' && Character.isDigit(text.charAt(at));
    }

    /** Where a word that is too long is cut: before a capital letter, as there are in the names of classes. */
    private static int insideWord(String text, int start, int fits) {
        int end = fits;
        while (end > start + 1
                && !(Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(end - 1)))) {
            end--;
        }
        return end > start + 1 ? end : fits;
    }

    /** Where a line that begins there has to end; at least one character later. */
    private static int fitting(String text, int start, ToIntFunction<String> measure, int width) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length()) {
            int further = text.offsetByCodePoints(end, 1);
            if (measure.applyAsInt(text.substring(start, further).stripTrailing()) > width) {
                return end;
            }
            end = further;
        }
        return end;
    }
}
