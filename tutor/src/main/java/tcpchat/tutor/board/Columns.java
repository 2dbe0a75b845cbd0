package tcpchat.tutor.board;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;

/** Text in the columns of a terminal, where a Chinese character takes two and a combining mark none. */
public final class Columns {

    private static final Pattern LABEL = Pattern.compile(" *[^:：]{1,14}[:：] *(?=\\S)|  +");

    private Columns() {}

    /** How many columns the text takes; what sets its colour takes none. */
    public static int of(String text) {
        return AttributedString.stripAnsi(text).codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
    }

    /** The text with blanks behind it up to that many columns, and at least one. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - of(text)));
    }

    /** The text cut into lines of at most that many columns. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (of(line.toString()) + of(character) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        });
        lines.add(line.toString());
        return lines;
    }

    /**
     * The text cut into lines of at most that many columns where a reader would cut it: at blanks, and between Chinese
     * characters; a path stays whole, for a terminal opens it at a click. What follows a label such as
     * {@code expected:} hangs below the text behind it.
     */
    public static List<String> fold(String text, int columns) {
        if (of(text) <= columns) {
            return List.of(text);
        }
        Matcher label = LABEL.matcher(text);
        int hanging = label.lookingAt() && of(label.group()) <= columns / 3 ? of(label.group()) : 0;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < text.length() && !isGap(text, to)) {
                continue;
            }
            String piece = text.substring(from, to);
            if (of(line + piece.stripTrailing()) > columns && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(hanging));
            }
            line.append(piece);
            from = to;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static boolean isGap(String text, int at) {
        return Character.isWhitespace(text.codePointBefore(at))
                || of(Character.toString(text.codePointBefore(at))) == 2
                || of(Character.toString(text.codePointAt(at))) == 2;
    }
}
