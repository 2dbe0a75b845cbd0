package tcpchat.tutor.board;

import java.util.ArrayList;
import java.util.List;
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
}
