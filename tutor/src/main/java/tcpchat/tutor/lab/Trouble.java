package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import tcpchat.tutor.steps.Language;

/** Says in one sentence what is the matter with the kit's own files. */
public final class Trouble {

    private Trouble() {}

    /** The sentence for a file that is missing, can't be read, or can't be written. */
    public static String with(IOException problem) {
        if (problem instanceof NoSuchFileException gone) {
            return say("file.gone", gone.getFile());
        }
        return problem instanceof FileSystemException refused ? say("file.refused", refused.getFile())
                : say("trouble", problem.toString());
    }

    private static String say(String key, Object... arguments) {
        return Language.say(VerdictPage.WORDS, key, arguments);
    }
}
