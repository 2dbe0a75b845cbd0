package tcpchat.gui;

import java.util.function.Supplier;
import javax.swing.JFrame;

/** Tells the user what the input line did not take, or asks. Belongs to the event thread. */
public final class Refusals implements LineFilter.Refused {

    private final JFrame window;
    private final Supplier<Words> words;

    /**
     * Tells it in that window.
     *
     * @param words those of the window, at the moment
     */
    public Refusals(JFrame window, Supplier<Words> words) {
        this.window = window;
        this.words = words;
    }

    @Override
    public void tooLong(int characters) {
        Notice.show(window, words.get(), Word.NOTICE_TOO_LONG, LineFilter.MOST_CHARACTERS, characters);
    }

    @Override
    public void severalLines(Runnable insertAsOne) {
        Notice.ask(window, words.get(), Word.ASK_LINES, Word.INSERT, Word.DO_NOT_INSERT, insertAsOne);
    }
}
