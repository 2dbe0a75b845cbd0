package tcpchat.tutor.advice;

import java.util.List;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.runner.Problem;

/** The line of the source that a problem is about, with a caret below the place. */
final class Excerpt {

    private static final String TAB = "    ";
    private static final String MARGIN = "    ";
    private static final String CUT = "...";

    private Excerpt() {}

    /**
     * Two lines of at most that many columns; none where the problem has no place.
     *
     * @param source the lines of the problem's file
     */
    static List<String> of(Problem problem, List<String> source, int columns) {
        if (problem.line() < 1 || problem.line() > source.size() || problem.column() < 1) {
            return List.of();
        }
        String line = source.get((int) problem.line() - 1);
        int column = (int) Math.min(problem.column() - 1, line.length());
        // The caret counts columns of the terminal: a tab is as wide as it is drawn here, a Chinese character is two.
        String before = line.substring(0, column).replace("\t", TAB);
        String after = line.substring(column).replace("\t", TAB).stripTrailing();
        String shown = before.stripLeading();
        int room = columns - MARGIN.length() - 1;
        if (Columns.of(shown) > room / 2 && Columns.of(shown + after) > room) {
            shown = CUT + lastOf(shown, room / 2);
        }
        String text = shown + firstOf(after, room - Columns.of(shown));
        return List.of(MARGIN + text, MARGIN + " ".repeat(Columns.of(shown)) + "^");
    }

    private static String firstOf(String text, int columns) {
        return Columns.of(text) <= columns ? text
                : Columns.wrap(text, Math.max(1, columns - CUT.length())).get(0) + CUT;
    }

    private static String lastOf(String text, int columns) {
        int from = text.length();
        while (from > 0 && Columns.of(text.substring(text.offsetByCodePoints(from, -1))) <= columns) {
            from = text.offsetByCodePoints(from, -1);
        }
        return text.substring(from);
    }
}
