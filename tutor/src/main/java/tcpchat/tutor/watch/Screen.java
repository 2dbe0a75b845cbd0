package tcpchat.tutor.watch;

import java.io.PrintStream;
import java.util.List;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.board.Paint;

/** What a person sees: a page at a time where the terminal can be cleared, else one after the other. */
final class Screen {

    private static final String CLEAR = "\033[H\033[2J";
    private static final int NARROWEST = 20;

    private final PrintStream out;
    private final Keys keys;

    Screen(PrintStream out, Keys keys) {
        this.out = out;
        this.keys = keys;
    }

    int columns() {
        return Math.max(NARROWEST, keys.columns());
    }

    /** Begins a new page. */
    void fresh(List<String> lines) {
        print(Paint.isOn() ? CLEAR : System.lineSeparator(), lines);
    }

    /** Goes on with the page. */
    void print(List<String> lines) {
        print("", lines);
    }

    /** In one go: a page that comes line by line flickers. */
    private void print(String before, List<String> lines) {
        StringBuilder text = new StringBuilder(before);
        for (String line : lines) {
            Columns.fold(line, columns()).forEach(piece -> text.append(piece).append(System.lineSeparator()));
        }
        out.print(text);
        out.flush();
    }
}
