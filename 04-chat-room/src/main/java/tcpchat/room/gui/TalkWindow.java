package tcpchat.room.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.Timer;
import tcpchat.gui.Address;
import tcpchat.gui.AddressBar;
import tcpchat.gui.Buttons;
import tcpchat.gui.ChatFrame;
import tcpchat.gui.Faults;
import tcpchat.gui.LineFilter;
import tcpchat.gui.Look;
import tcpchat.gui.MessageArea;
import tcpchat.gui.Notice;
import tcpchat.gui.Phrase;
import tcpchat.gui.Speaker;
import tcpchat.gui.StatusLine;
import tcpchat.gui.ViewMenu;
import tcpchat.gui.Visible;
import tcpchat.gui.Word;
import tcpchat.gui.Words;

/**
 * What the room's window and a member's have in common: address, messages, names, status, and how they open and close. All
 * methods belong to the event thread, but for {@link #words}.
 */
abstract class TalkWindow {

    /** Below a quarter of 1,280 pixels: the room and three members stand in a row there. */
    private static final int WIDTH = 300;
    private static final int HEIGHT = 190;
    private static final int BEGINNING = 10;
    private static final int MILLIS_FOR_CLOSING = 3_000;

    private final ChatFrame frame = new ChatFrame(WIDTH, HEIGHT);
    private final Phrase title;
    private final AddressBar addressBar;
    private final Buttons buttons;
    private final MessageArea messages = new MessageArea();
    private final NameList nameList = new NameList();
    private final SortedSet<String> names = new TreeSet<>();
    private final ViewMenu menu;
    private final boolean forServer;
    private StatusLine status;
    private volatile Words words;

    TalkWindow(Phrase title, Address address, boolean forServer, Function<Phrase, List<String>> steps, Words words) {
        this.title = title;
        this.forServer = forServer;
        this.words = words;
        addressBar = new AddressBar(address, forServer);
        buttons = new Buttons(steps, this::showFault, words);
        menu = new ViewMenu(this::useWords, words);
    }

    /** The size at which all parts have the room that they need. */
    static Dimension smallestSize() {
        return Look.scaled(WIDTH, HEIGHT);
    }

    /** The user wants to close the window; it is out of sight already. What is done then calls {@link #dispose}. */
    abstract void pressClose();

    /** The words of the window, in the language that is chosen at the moment. From any thread. */
    final Words words() {
        return words;
    }

    final Buttons buttons() {
        return buttons;
    }

    final AddressBar addressBar() {
        return addressBar;
    }

    final JMenuBar menuBar() {
        return menu.component();
    }

    /** The window itself. */
    final JFrame frame() {
        return frame.component();
    }

    /** What the message area holds. */
    final String shownText() {
        return messages.text();
    }

    final Address address() {
        return addressBar.address();
    }

    /**
     * Puts the parts in, one row below the other.
     *
     * @param described has the status as its description
     */
    final void fill(JComponent described, JComponent... rows) {
        status = new StatusLine(described, words);
        messages.textComponent().setName("messages");
        JPanel top = new JPanel(new GridLayout(0, 1, 0, 6));
        for (JComponent row : rows) {
            top.add(row);
        }
        JPanel middle = new JPanel(new BorderLayout(6, 0));
        middle.add(messages.component(), BorderLayout.CENTER);
        middle.add(nameList.component(), BorderLayout.LINE_END);
        JPanel content = new JPanel(new BorderLayout(0, 6));
        content.setBorder(BorderFactory.createEmptyBorder(8, 8, 4, 8));
        content.add(top, BorderLayout.PAGE_START);
        content.add(middle, BorderLayout.CENTER);
        content.add(status.component(), BorderLayout.PAGE_END);
        frame.fill(menu.component(), content, forServer, this::closing);
    }

    /** Opens the window in this place of the screen. */
    final void open(Rectangle place) {
        useWords(words);
        frame.prepare(place);
        frame().setVisible(true);
    }

    /** Moves the window to this place of the screen. */
    final void moveTo(Rectangle place) {
        frame.moveTo(place);
    }

    /** Shows a state in words, with the address that stands in the fields. */
    final void showStatus(Phrase state, boolean isIdle) {
        addressBar.setChangeable(isIdle);
        status.showAddress(address());
        status.showState(state);
    }

    /** From here on the status names this address, up to its next change. */
    final void nameInStatus(Address address) {
        status.showAddress(address);
    }

    /** Adds a line of the window itself. */
    final void say(Phrase sentence, Object... arguments) {
        show(Speaker.WINDOW, words.say(sentence, arguments));
    }

    /** Adds what a member says; of a line that nobody could have typed only its beginning. */
    final void showSaid(Speaker speaker, String name, String text) {
        boolean typed = text.length() <= LineFilter.MOST_CHARACTERS || text.lines().count() > 1;
        show(speaker, words.say(RoomWord.SAID, name, typed ? text
                : Visible.line(text, BEGINNING, count -> words.say(Word.MORE_CHARACTERS, count))));
    }

    /** Adds a text by itself. */
    final void show(Speaker speaker, String text) {
        messages.add(speaker, text);
    }

    /** Shows a mistake of the program in one line; a step that is not written yet with its file. */
    final void showFault(Throwable fault) {
        show(Speaker.WINDOW, Faults.sentence(fault, words));
    }

    /** Tells the user something that changes nothing. */
    final void notice(Phrase sentence, Object... arguments) {
        Notice.show(frame(), words, sentence, arguments);
    }

    final void addName(String name) {
        names.add(name);
        nameList.show(names, words);
    }

    final void removeName(String name) {
        names.remove(name);
        nameList.show(names, words);
    }

    final void showNames(List<String> all) {
        names.clear();
        names.addAll(all);
        nameList.show(names, words);
    }

    /** Closes the window for good. */
    final void dispose() {
        frame.dispose();
    }

    /** Chooses the language. */
    void useWords(Words chosen) {
        words = chosen;
        frame().setTitle(words.say(title));
        buttons.useWords(words);
        addressBar.useWords(words);
        menu.useWords(words);
        nameList.show(names, words);
        status.useWords(words);
        messages.useWords(count -> words.say(Word.MORE_CHARACTERS, count),
                count -> words.say(Word.LINES_DROPPED, count));
        messages.textComponent().getAccessibleContext().setAccessibleName(words.say(Word.MESSAGES));
        messages.textComponent().getAccessibleContext()
                .setAccessibleDescription(words.say(RoomWord.MESSAGES_HELP));
    }

    /** A step that hangs must not keep a window that nobody sees. */
    private void closing() {
        Timer end = new Timer(MILLIS_FOR_CLOSING, tooLong -> dispose());
        end.setRepeats(false);
        end.start();
        pressClose();
    }
}
