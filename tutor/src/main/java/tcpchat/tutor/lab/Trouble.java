package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import tcpchat.tutor.words.LabText;

/** Says in one sentence what is the matter with the kit's own files. */
public final class Trouble {

    private Trouble() {}

    /** The sentence for a file that is missing, can't be read, or can't be written. */
    public static String with(IOException problem) {
        if (problem instanceof NoSuchFileException gone) {
            return LabText.FILE_GONE.say(gone.getFile());
        }
        return problem instanceof FileSystemException refused ? LabText.FILE_REFUSED.say(refused.getFile())
                : LabText.TROUBLE.say(problem.toString());
    }
}
