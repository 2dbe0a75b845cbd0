package tcpchat.grader.report;

import java.util.List;
import tcpchat.tutor.board.Plain;

/** Text that a student may have chosen, as a reader can bear it: it steers no terminal and turns no direction. */
final class Shown {

    private static final int MOST_OF_LINE = 300;

    private Shown() {}

    /** The text in one line. */
    static String line(String text) {
        String line = plain(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
        // A sign beyond the first plane is two chars: the cut goes before it, not through it.
        return line.codePointCount(0, line.length()) <= MOST_OF_LINE ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_OF_LINE)) + " …";
    }

    /** The text with its lines as they are. */
    static List<String> lines(String text) {
        return text.lines().map(Shown::plain).map(String::stripTrailing).toList();
    }

    /** Besides what {@link Plain} removes: the control characters above ASCII, and halves of characters. */
    private static String plain(String text) {
        return Plain.text(text).replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "");
    }
}
