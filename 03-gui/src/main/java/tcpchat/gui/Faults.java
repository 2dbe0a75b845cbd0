package tcpchat.gui;

import java.util.Arrays;

/** What a mistake in the program means to the student who is writing it. */
public final class Faults {

    private static final String TODO = "TODO ";

    private Faults() {}

    /** Which step is not written yet and which file to open; for any other mistake, what and where it is. */
    public static String sentence(Throwable fault, Words words) {
        String message = String.valueOf(fault.getMessage());
        boolean todo = fault instanceof UnsupportedOperationException && message.startsWith(TODO);
        return todo ? words.say(Word.NOT_WRITTEN, message.substring(TODO.length()), place(fault))
                : words.say(Word.MISTAKE, fault.toString(), place(fault));
    }

    /** The topmost line of the kit, where the student is likelier to be wrong than the JDK. */
    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("tcpchat."))
                .findFirst()
                .map(frame -> folder(frame.getClassName()) + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static String folder(String className) {
        return className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
    }
}
