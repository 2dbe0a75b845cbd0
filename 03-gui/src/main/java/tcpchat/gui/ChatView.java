package tcpchat.gui;

/** What both windows offer to their presenters. All methods belong to the event thread. */
public interface ChatView {

    /** The address that stands in the window. */
    Address address();

    /** The text that stands in the input line. */
    String input();

    /** Empties the input line, unless somebody has typed on since {@link #input} was asked. */
    void emptyInput();

    /** Clears the message area and the input line. */
    void clear();

    /**
     * Adds a line to the message area.
     *
     * @param arguments what the sentence speaks of: a text, or an exception, which is shown as its reason
     */
    void say(Word sentence, Object... arguments);

    /** Tells the user something that changes nothing. */
    void notice(Word sentence);

    /** Shows a mistake of the program in one friendly line; a step that is not written yet with its file. */
    void showFault(Throwable fault);

    /** Closes the window for good. */
    void dispose();
}
