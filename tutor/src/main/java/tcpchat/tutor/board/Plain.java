package tcpchat.tutor.board;

/** Text that comes from a student's code, made harmless for a terminal and for a reader's patience. */
public final class Plain {

    private static final int MOST_SHOWN = 2_000;
    private static final int MOST_OF_THROWN = 300;

    private Plain() {}

    /**
     * The text without what steers a terminal (escape sequences, control characters but for the line end and the tab) or
     * turns the direction of writing, and cut where it is long.
     */
    public static String text(String text) {
        String start = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + " …";
        return start.replaceAll("\u001B\\[[0-9;?]*[A-Za-z]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\n\t]]", "");
    }

    /** What was thrown, in its own words and in one line; where it has none to give, only what it is. */
    public static String text(Throwable thrown) {
        String words;
        try {
            words = thrown.toString();
        } catch (Throwable noWords) {
            words = null;
        }
        if (words == null) {
            return thrown.getClass().getName();
        }
        String line = text(words).replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= MOST_OF_THROWN ? line : line.substring(0, MOST_OF_THROWN) + " …";
    }
}
