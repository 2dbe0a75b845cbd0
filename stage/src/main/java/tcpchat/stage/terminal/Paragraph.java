package tcpchat.stage.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.board.Columns;

/** Text cut into lines where a reader expects it: between words, and in Chinese almost anywhere. */
final class Paragraph {

    private Paragraph() {}

    /** The text in lines of at most that many columns; a word that is longer than a line is cut. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        String line = "";
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && Columns.of((line + piece).stripTrailing()) > columns) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            // A blank at the end of a line needs no room.
            if (Columns.of(line.stripTrailing()) > columns) {
                List<String> cut = Columns.wrap(line, columns);
                lines.addAll(cut.subList(0, cut.size() - 1));
                line = cut.get(cut.size() - 1);
            }
            from = to;
        }
        lines.add(line.stripTrailing());
        return lines;
    }
}
