package tcpchat.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;

/**
 * What the two windows have in common: the parts, where they stand, and what a view can do. Which buttons there are,
 * and what a state means, is for the two to say. All methods belong to the event thread.
 */
abstract class ChatWindow implements ChatView {

    private static boolean rehearsed;

    private final ChatFrame frame = new ChatFrame();
    private final Word title;
    private final AddressBar addressBar;
    private final Buttons buttons;
    private final Word own;
    private final JPanel row = new JPanel(new GridLayout(1, 0, 8, 0));
    private final JButton sendButton;
    private final InputLine input;
    private final MessageArea messages = new MessageArea();
    private final StatusLine status;
    private final ViewMenu menu;
    private Words words;
    private boolean idle = true;
    private boolean connected;

    /**
     * A window that is not open yet.
     *
     * @param own how lines begin that its user has sent: as the client's or as the server's
     */
    ChatWindow(Word title, Address address, Word own, Words words) {
        this.title = title;
        this.own = own;
        this.words = words;
        boolean forServer = own == Word.FROM_SERVER;
        addressBar = new AddressBar(address, forServer);
        buttons = new Buttons(forServer ? StepsBehind::server : StepsBehind::client, this::showFault, words);
        sendButton = buttons.add(Word.SEND, 'S', this::pressSend);
        // A button that is greyed out has no answer, and neither has Enter then. 0: the event thread is not to wait.
        input = new InputLine(() -> sendButton.doClick(0), new Refusals(frame(), () -> this.words));
        InputKeys.bindTo(input);
        status = new StatusLine(input.component(), words);
        menu = new ViewMenu(this::useWords, words);
        frame.fill(menu.component(), laidOut(), forServer, this::pressClose);
    }

    /** The button "send" or the Enter key. */
    abstract void pressSend();

    /** The user wants to close the window. */
    abstract void pressClose();

    /** Adds a button to the upper row. Its key, with Alt, presses it as well. */
    final JButton addButton(Word word, char key, Runnable handler) {
        JButton button = buttons.add(word, key, handler);
        row.add(button);
        return button;
    }

    /** Gives a button another word. */
    final void setWord(JButton button, Word word) {
        buttons.setWord(button, word);
    }

    /**
     * Shows a state in words. The address can be changed while nothing goes on. What is typed goes to the input line
     * from the beginning of a session on, and again from the beginning of a connection on.
     */
    final void showState(Word sentence, boolean idle, boolean connected, Set<Action> underWay) {
        if (this.idle || idle) {
            status.showAddress(address());
        }
        boolean begins = this.idle && !idle || !this.connected && connected;
        this.idle = idle;
        this.connected = connected;
        status.showState(sentence);
        addressBar.setChangeable(idle);
        sendButton.setEnabled(!underWay.contains(Action.SEND));
        if (begins || keyboardIsAtGreyedOut()) {
            input.component().requestFocusInWindow();
        }
    }

    /** From here on the status names this address, up to the end of the session. */
    final void nameInStatus(Address address) {
        status.showAddress(address);
    }

    /** From here on the status names this client. */
    final void nameClientInStatus(Address client) {
        status.showClient(client);
    }

    /** Whether nothing goes on: there is no session. */
    final boolean isIdle() {
        return idle;
    }

    /** Empties the input line. */
    final void clearInput() {
        input.clear();
    }

    /** Opens the window in this place of the screen. */
    final void open(Rectangle place) {
        useWords(words);
        frame.prepare(place);
        rehearse();
        frame().setVisible(true);
        input.component().requestFocusInWindow();
    }

    /** Moves the window to this place of the screen. */
    final void moveTo(Rectangle place) {
        frame.moveTo(place);
    }

    /** The window itself. */
    final JFrame frame() {
        return frame.component();
    }

    /** What the message area holds. */
    final String shownText() {
        return messages.text();
    }

    @Override
    public final Address address() {
        return addressBar.address();
    }

    @Override
    public final String input() {
        return input.text();
    }

    @Override
    public final void emptyInput() {
        input.emptyIfUnchanged();
    }

    @Override
    public final void clear() {
        messages.clear();
        input.clear();
    }

    @Override
    public final void say(Word sentence, Object... arguments) {
        boolean isMessage = sentence == Word.FROM_CLIENT || sentence == Word.FROM_SERVER;
        Speaker speaker = sentence == own ? Speaker.OWN : isMessage ? Speaker.PEER : Speaker.WINDOW;
        messages.add(speaker, words.say(sentence, arguments));
    }

    @Override
    public final void notice(Word sentence) {
        Notice.show(frame(), words, sentence);
    }

    @Override
    public final void showFault(Throwable fault) {
        messages.add(Speaker.WINDOW, Faults.sentence(fault, words));
    }

    @Override
    public final void dispose() {
        frame.dispose();
    }

    /**
     * Lays out and paints many lines unseen: the first time is slow, and would hold up the event thread later. It is so
     * once in a program, not once a window.
     */
    private void rehearse() {
        if (rehearsed) {
            return;
        }
        rehearsed = true;
        for (int line = 0; line <= MessageArea.MOST_LINES; line++) {
            say(Word.FROM_SERVER, line);
        }
        messages.text();
        frame().validate();
        Graphics unseen = new BufferedImage(frame().getWidth(), frame().getHeight(), BufferedImage.TYPE_INT_RGB)
                .createGraphics();
        frame().getContentPane().printAll(unseen);
        unseen.dispose();
        messages.clear();
    }

    /** What is greyed out hands the keyboard to its neighbour: there a blank that is typed would press a button. */
    private boolean keyboardIsAtGreyedOut() {
        Component owner = frame().getFocusOwner();
        return owner != null && !owner.isEnabled();
    }

    private void useWords(Words chosen) {
        words = chosen;
        frame().setTitle(words.say(title));
        buttons.useWords(words);
        addressBar.useWords(words);
        menu.useWords(words);
        messages.useWords(count -> words.say(Word.MORE_CHARACTERS, count),
                count -> words.say(Word.LINES_DROPPED, count));
        name(input.component(), Word.INPUT);
        name(messages.textComponent(), Word.MESSAGES);
        Word other = own == Word.FROM_CLIENT ? Word.FROM_SERVER : Word.FROM_CLIENT;
        messages.textComponent().getAccessibleContext().setAccessibleDescription(words.say(Word.MESSAGES_HELP,
                words.say(own, "").strip(), words.say(other, "").strip()));
        status.useWords(words);
    }

    private void name(JComponent component, Word word) {
        component.getAccessibleContext().setAccessibleName(words.say(word));
        component.setToolTipText(component == input.component() ? words.say(word) : null);
    }

    private JComponent laidOut() {
        JPanel inputRow = new JPanel(new BorderLayout(8, 0));
        inputRow.add(input.component(), BorderLayout.CENTER);
        inputRow.add(sendButton, BorderLayout.LINE_END);
        JPanel top = new JPanel(new GridLayout(0, 1, 0, 8));
        top.add(row);
        top.add(addressBar.component());
        top.add(inputRow);
        JPanel content = new JPanel(new BorderLayout(0, 8));
        content.setBorder(BorderFactory.createEmptyBorder(10, 10, 6, 10));
        content.add(top, BorderLayout.PAGE_START);
        content.add(messages.component(), BorderLayout.CENTER);
        content.add(status.component(), BorderLayout.PAGE_END);
        input.component().setName("input");
        messages.textComponent().setName("messages");
        return content;
    }
}
