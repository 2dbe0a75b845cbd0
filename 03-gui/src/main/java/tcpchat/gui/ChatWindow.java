package tcpchat.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;

/**
 * What the two windows have in common: the parts, where they stand, and what a view can do. Which buttons there are,
 * and what a state means, is for the two to say. All methods belong to the event thread.
 */
abstract class ChatWindow implements ChatView {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 350;

    private static boolean rehearsed;

    private final JFrame frame = new JFrame();
    private final Word title;
    private final AddressBar addressBar;
    private final Map<JButton, Word> buttons = new LinkedHashMap<>();
    private final JPanel row = new JPanel(new GridLayout(1, 0, 8, 0));
    private final JButton sendButton;
    private final InputLine input;
    private final MessageArea messages = new MessageArea();
    private final StatusLine status;
    private final ViewMenu menu;
    private final Runnable forgetZoom;
    private Words words;
    private boolean idle = true;
    private boolean connected;

    ChatWindow(Word title, Address address, boolean forServer, Words words) {
        this.title = title;
        this.words = words;
        status = new StatusLine(words);
        addressBar = new AddressBar(address, forServer);
        sendButton = newButton(Word.SEND, 'S', this::pressSend);
        // A button that is greyed out has no answer, and neither has Enter then. 0: the event thread is not to wait.
        input = new InputLine(() -> sendButton.doClick(0), new Refusals(frame, () -> this.words));
        menu = new ViewMenu(this::useWords, words);
        forgetZoom = Look.onZoom(this::zoomedFrom);
        layOut();
    }

    /** The button "send" or the Enter key. */
    abstract void pressSend();

    /** The user wants to close the window. */
    abstract void pressClose();

    /** Adds a button to the upper row. Its key, with Alt, presses it as well. */
    final JButton addButton(Word word, char key, Runnable handler) {
        JButton button = newButton(word, key, handler);
        row.add(button);
        return button;
    }

    /** Gives a button another word. */
    final void setWord(JButton button, Word word) {
        buttons.put(button, word);
        button.setText(words.say(word));
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

    /** Opens the window in this place of the screen. */
    final void open(Rectangle place) {
        useWords(words);
        // From here on it can be laid out, and shows nothing yet.
        frame.setPreferredSize(place.getSize());
        frame.pack();
        moveTo(place);
        rehearse();
        frame.setVisible(true);
        input.component().requestFocusInWindow();
    }

    /** Moves the window to this place of the screen. */
    final void moveTo(Rectangle place) {
        frame.setMinimumSize(Places.fitting(smallestSize(), place));
        frame.setBounds(place);
    }

    /** The size in which a window opens, where the screen has room for it. */
    static Dimension openingSize() {
        return Look.scaled(WIDTH + 60, HEIGHT + 50);
    }

    /** The size at which all parts have the room that they need. */
    static Dimension smallestSize() {
        return Look.scaled(WIDTH, HEIGHT);
    }

    /** The window itself. */
    final JFrame frame() {
        return frame;
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
        messages.add(words.say(sentence, arguments));
    }

    @Override
    public final void notice(Word sentence) {
        Notice.show(frame, words, sentence);
    }

    @Override
    public final void showFault(Throwable fault) {
        messages.add(Faults.sentence(fault, words));
    }

    @Override
    public final void dispose() {
        forgetZoom.run();
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
        frame.validate();
        Graphics unseen = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB)
                .createGraphics();
        frame.getContentPane().printAll(unseen);
        unseen.dispose();
        messages.clear();
    }

    /** What is greyed out hands the keyboard to its neighbour: there a blank that is typed would press a button. */
    private boolean keyboardIsAtGreyedOut() {
        Component owner = frame.getFocusOwner();
        return owner != null && !owner.isEnabled();
    }

    private void useWords(Words chosen) {
        words = chosen;
        frame.setTitle(words.say(title));
        buttons.forEach((button, word) -> button.setText(words.say(word)));
        addressBar.useWords(words);
        menu.useWords(words);
        messages.useWords(count -> words.say(Word.MORE_CHARACTERS, count),
                count -> words.say(Word.LINES_DROPPED, count));
        name(input.component(), Word.INPUT);
        name(messages.textComponent(), Word.MESSAGES);
        status.useWords(words);
    }

    private void name(JComponent component, Word word) {
        component.getAccessibleContext().setAccessibleName(words.say(word));
        component.setToolTipText(component == input.component() ? words.say(word) : null);
    }

    private JButton newButton(Word word, char key, Runnable handler) {
        JButton button = new JButton();
        button.setName(word.key());
        button.setMnemonic(key);
        button.setToolTipText("Alt+" + key);
        // A click leaves the keyboard where it is; with Tab one still gets here.
        button.setRequestFocusEnabled(false);
        button.addActionListener(press -> answer(handler));
        buttons.put(button, word);
        return button;
    }

    /** A handler that is not written yet, or that goes wrong, costs a line and not the window. */
    private void answer(Runnable handler) {
        try {
            handler.run();
        } catch (RuntimeException fault) {
            showFault(fault);
        }
    }

    private void layOut() {
        JPanel inputRow = new JPanel(new BorderLayout(8, 0));
        inputRow.add(input.component(), BorderLayout.CENTER);
        inputRow.add(sendButton, BorderLayout.LINE_END);
        JPanel top = new JPanel(new GridLayout(0, 1, 0, 8));
        top.add(addressBar.component());
        top.add(row);
        top.add(inputRow);
        JPanel content = new JPanel(new BorderLayout(0, 8));
        content.setBorder(BorderFactory.createEmptyBorder(10, 10, 6, 10));
        content.add(top, BorderLayout.PAGE_START);
        content.add(messages.component(), BorderLayout.CENTER);
        content.add(status.component(), BorderLayout.PAGE_END);
        input.component().setName("input");
        messages.textComponent().setName("messages");
        frame.setJMenuBar(menu.component());
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent closing) {
                // It disappears at once; the connection may need a moment more for its goodbye.
                frame.setVisible(false);
                pressClose();
            }
        });
    }

    /** The window keeps its shape at every zoom, and stays on the screen, as far as that has room for it. */
    private void zoomedFrom(float oldFactor) {
        float growth = Look.zoom() / oldFactor;
        Dimension smallest = smallestSize();
        Rectangle grown = new Rectangle(frame.getX(), frame.getY(),
                Math.max(smallest.width, Math.round(frame.getWidth() * growth)),
                Math.max(smallest.height, Math.round(frame.getHeight() * growth)));
        moveTo(Places.within(Places.screenOf(frame), grown));
    }
}
