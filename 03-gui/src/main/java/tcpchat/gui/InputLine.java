package tcpchat.gui;

import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputMethodEvent;
import java.awt.event.InputMethodListener;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.text.AbstractDocument;
import javax.swing.undo.UndoManager;

/**
 * The line that messages are typed in. Enter sends, except the Enter that ends a composition of an input method: with
 * it a person who types Chinese or Japanese says "take these characters", not "send". All methods belong to the event
 * thread.
 */
public final class InputLine {

    /** An Enter so soon after the end of a composition is the very key that ended it; some systems report it twice. */
    private static final long SAME_KEY_MILLIS = 30;

    private final JTextField field = new JTextField() {

        /** Also what the keys for it call. */
        @Override
        public void paste() {
            Thread reads = new Thread(InputLine.this::pasteWhenRead, "reads the clipboard");
            reads.setDaemon(true);
            reads.start();
        }
    };
    private final UndoManager changes = new UndoManager();
    private final SentLines sent = new SentLines();
    private boolean composing;
    private long composedUntil;
    private String lastRead = "";

    /**
     * An input line.
     *
     * @param onEnter is run at Enter
     * @param refused hears of what the line does not take
     */
    public InputLine(Runnable onEnter, LineFilter.Refused refused) {
        ((AbstractDocument) field.getDocument()).setDocumentFilter(new LineFilter(field, refused));
        field.getDocument().addUndoableEditListener(changes);
        field.addInputMethodListener(new InputMethodListener() {
            @Override
            public void inputMethodTextChanged(InputMethodEvent event) {
                notice(event);
            }

            @Override
            public void caretPositionChanged(InputMethodEvent event) {
                // The caret moves within the composition: nothing begins or ends.
            }
        });
        field.addActionListener(enter -> {
            boolean sameKey = enter.getWhen() - composedUntil < SAME_KEY_MILLIS;
            if (!composing && !sameKey) {
                onEnter.run();
            }
        });
    }

    /** The component to put into a window. */
    public JTextField component() {
        return field;
    }

    /** What is typed. */
    public String text() {
        lastRead = field.getText();
        return lastRead;
    }

    /**
     * What {@link #text} gave last was sent. Empties the line, unless it was changed since: that would lose what was
     * typed.
     */
    public void emptyIfUnchanged() {
        sent.add(lastRead);
        if (field.getText().equals(lastRead)) {
            field.setText("");
        }
    }

    /** Empties the line. */
    void clear() {
        field.setText("");
    }

    /** Takes back the last change. */
    void undo() {
        if (changes.canUndo()) {
            changes.undo();
        }
    }

    /** Does again what was taken back. */
    void redo() {
        if (changes.canRedo()) {
            changes.redo();
        }
    }

    /** Shows the line that was sent before the one that is shown. */
    void showOlder() {
        field.setText(sent.older(field.getText()));
    }

    /** Shows the line that was sent after the one that is shown; at last what was being typed. */
    void showNewer() {
        field.setText(sent.newer(field.getText()));
    }

    /**
     * Not on the event thread, which would be held up as long as another program has to say what its clipboard holds:
     * that may be many megabytes.
     */
    private void pasteWhenRead() {
        try {
            Object text = field.getToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            EventQueue.invokeLater(() -> field.replaceSelection(text.toString()));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException nothingToPaste) {
            EventQueue.invokeLater(() -> UIManager.getLookAndFeel().provideErrorFeedback(field));
        }
    }

    private void notice(InputMethodEvent event) {
        AttributedCharacterIterator characters = event.getText();
        int length = characters == null ? 0 : characters.getEndIndex() - characters.getBeginIndex();
        boolean was = composing;
        composing = length > event.getCommittedCharacterCount();
        if (was && !composing) {
            composedUntil = EventQueue.getMostRecentEventTime();
        }
    }
}
