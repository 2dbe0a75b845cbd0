package tcpchat.stage.window;

import java.awt.FontMetrics;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines that fit. */
final class LineBreaks {

    private LineBreaks() {}

    /** The text in lines of at most that many pixels; a word that is longer than a line is cut. */
    static List<String> of(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance();
        words.setText(text);
        int start = 0;
        while (start < text.length()) {
            int fits = fitting(text, start, metrics, width);
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
    private static int fitting(String text, int start, FontMetrics metrics, int width) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length()) {
            int further = text.offsetByCodePoints(end, 1);
            if (metrics.stringWidth(text.substring(start, further).stripTrailing()) > width) {
                return end;
            }
            end = further;
        }
        return end;
    }
}
