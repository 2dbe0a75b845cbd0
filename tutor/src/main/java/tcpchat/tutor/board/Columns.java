package tcpchat.tutor.board;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Text in the columns of a terminal, where a Chinese character takes two and a combining mark none. */
public final class Columns {

    private Columns() {}

    /** How many columns the text takes. */
    public static int of(String text) {
        return text.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
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
     * The text cut into lines of at most that many columns where a reader would cut it: between words, and between
     * Chinese characters.
     *
     * @param hanging how many blanks every line but the first begins with
     */
    public static List<String> fold(String text, int columns, int hanging) {
        if (of(text) <= columns) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (of(line + piece.stripTrailing()) > columns && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(hanging));
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
