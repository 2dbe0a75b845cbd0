package tcpchat.gui;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongFunction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import javax.swing.text.DefaultCaret;

/**
 * The area that shows the conversation, line by line. It keeps a bounded number of lines and says how many it dropped.
 * Where a message has several lines, those after the first are indented, so that none can pass for a message of its
 * own; {@link SpeakerMarks} show who says it.
 *
 * <p>Lines are gathered for a moment and shown together, but never too many at once: laying out text is dear, and a peer
 * may send thousands of messages in a second. All methods belong to the event thread.
 */
public final class MessageArea {

    static final int MOST_LINES = 1_000;
    static final int MOST_CHARACTERS = 100_000;
    static final int LONGEST_LINE = 4_000;

    private static final String INDENT = "    ";
    private static final int MILLIS_GATHERED = 30;
    private static final int MOST_LINES_AT_ONCE = 200;

    private final JTextArea text = new JTextArea();
    private final JScrollPane scroller = new JScrollPane(text, ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private final SpeakerMarks marks = new SpeakerMarks();
    private final JLabel droppedNotice = new JLabel();
    private final Timer timer = new Timer(MILLIS_GATHERED, shown -> showGathered());
    private final Lines kept = new Lines();
    private final Deque<Line> gathered = new ArrayDeque<>();
    private LongFunction<String> moreCharacters = count -> "… " + count;
    private LongFunction<String> linesDropped = count -> "… " + count;
    private int charactersToCut;
    private int linesToCut;
    private long dropped;

    /** One line that is not on the screen yet. */
    private record Line(String text, Speaker speaker, boolean begins) {}

    /** An area that is empty. */
    public MessageArea() {
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(marks);
        // A text area keeps the tab key for itself; here it leads on to the next component.
        text.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        text.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        // The caret stays where a reader has put it; this class moves it on while it is at the end.
        ((DefaultCaret) text.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        scroller.setPreferredSize(new Dimension(0, 0));
        droppedNotice.setBorder(BorderFactory.createEmptyBorder(2, 4, 2, 4));
        timer.setRepeats(false);
    }

    /** The component to put into a window. */
    public JComponent component() {
        return scroller;
    }

    /** The component with the text, for labels to refer to. */
    public JComponent textComponent() {
        return text;
    }

    /** Chooses the words for a line that is cut short, and for lines that were dropped. */
    public void useWords(LongFunction<String> more, LongFunction<String> tooMany) {
        moreCharacters = more;
        linesDropped = tooMany;
        showDropped();
    }

    /** Adds a message, of one line or several. */
    public void add(Speaker speaker, String message) {
        boolean begins = true;
        for (String line : (Iterable<String>) message.lines()::iterator) {
            String shown = Visible.line(line, LONGEST_LINE, moreCharacters);
            add(new Line(begins ? shown : INDENT + shown, speaker, begins));
            begins = false;
        }
        // Where it runs already it is left alone: a steady stream of messages must not put it off for ever.
        if (!timer.isRunning()) {
            timer.start();
        }
    }

    /** Forgets everything. */
    void clear() {
        timer.stop();
        gathered.clear();
        kept.clear();
        marks.clear();
        charactersToCut = 0;
        linesToCut = 0;
        dropped = 0;
        text.setText("");
        showDropped();
    }

    /** All that is kept, also what is not on the screen yet. */
    public String text() {
        while (!gathered.isEmpty()) {
            showGathered();
        }
        return text.getText();
    }

    /** How many lines are no longer kept. */
    long dropped() {
        return dropped;
    }

    private void add(Line line) {
        gathered.add(line);
        kept.add(line.text);
        while (kept.areTooMany()) {
            dropFirst();
        }
    }

    private void dropFirst() {
        boolean isShown = kept.count() > gathered.size();
        int length = kept.removeFirst();
        if (isShown) {
            charactersToCut += length;
            linesToCut++;
        } else {
            gathered.remove();
        }
        dropped++;
    }

    private void showGathered() {
        timer.stop();
        boolean followsTheEnd = isAtEnd() && text.getSelectionStart() == text.getSelectionEnd();
        text.replaceRange("", 0, charactersToCut);
        marks.dropFirst(linesToCut);
        charactersToCut = 0;
        linesToCut = 0;
        StringBuilder more = new StringBuilder();
        for (int line = 0; line < MOST_LINES_AT_ONCE && !gathered.isEmpty(); line++) {
            Line next = gathered.remove();
            more.append(next.text).append('\n');
            marks.add(next.speaker, next.begins);
        }
        text.append(more.toString());
        if (followsTheEnd) {
            text.setCaretPosition(text.getDocument().getLength());
        }
        // Of its own accord it paints what has changed of its text, but not the marks beside it.
        text.repaint();
        showDropped();
        if (!gathered.isEmpty()) {
            timer.start();
        }
    }

    private boolean isAtEnd() {
        int lineHeight = text.getFontMetrics(text.getFont()).getHeight();
        return text.getHeight() - text.getVisibleRect().getMaxY() < 2 * lineHeight;
    }

    private void showDropped() {
        droppedNotice.setText(linesDropped.apply(dropped));
        scroller.setColumnHeaderView(dropped == 0 ? null : droppedNotice);
    }

    /** The lengths of lines in their order, each with its line end: of those that are shown, then of those gathered. */
    private static final class Lines {

        private final Deque<Integer> lengths = new ArrayDeque<>();
        private int characters;

        void add(String line) {
            lengths.add(line.length() + 1);
            characters += line.length() + 1;
        }

        int removeFirst() {
            int length = lengths.remove();
            characters -= length;
            return length;
        }

        int count() {
            return lengths.size();
        }

        boolean areTooMany() {
            return lengths.size() > MOST_LINES || characters > MOST_CHARACTERS;
        }

        void clear() {
            lengths.clear();
            characters = 0;
        }
    }
}
