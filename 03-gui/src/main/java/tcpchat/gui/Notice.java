package tcpchat.gui;

import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.text.BreakIterator;
import java.util.Locale;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JOptionPane;

/** The little window that tells or asks something and waits. The other chat window can be used meanwhile. */
public final class Notice {

    /** Where a letter counts 1, and a Chinese character 2. */
    private static final int WIDTH_OF_LINE = 44;
    private static final int FIRST_WIDE = 0x2E80;

    private Notice() {}

    /** Opens it and returns at once. */
    public static void show(JFrame owner, Words words, Phrase sentence, Object... arguments) {
        open(owner, words, pane(words, words.say(sentence, arguments), words.say(Word.OK)));
    }

    /** Opens it with a question, and returns at once. Where the answer is yes, that is done. */
    static void ask(JFrame owner, Words words, Word question, Word yes, Word no, Runnable ifYes) {
        JOptionPane pane = pane(words, words.say(question), words.say(yes), words.say(no));
        pane.addPropertyChangeListener(JOptionPane.VALUE_PROPERTY, answer -> {
            if (words.say(yes).equals(answer.getNewValue())) {
                ifYes.run();
            }
        });
        open(owner, words, pane);
    }

    private static void open(JFrame owner, Words words, JOptionPane pane) {
        JDialog dialog = pane.createDialog(owner, words.say(Word.NOTICE));
        dialog.setName("notice");
        dialog.setModalityType(JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        pane.addPropertyChangeListener(JOptionPane.VALUE_PROPERTY, answered -> dialog.dispose());
        Runnable forgetZoom = Look.onZoom(before -> pack(dialog));
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent closed) {
                forgetZoom.run();
            }
        });
        // Showing a modal dialog waits for its end, and the caller is not to wait.
        EventQueue.invokeLater(() -> dialog.setVisible(true));
    }

    /** Gives it the size that its text and buttons need now, over the middle of its window. */
    private static void pack(JDialog dialog) {
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
    }

    private static JOptionPane pane(Words words, String message, String... answers) {
        return new JOptionPane(wrapped(message, words.language()), JOptionPane.INFORMATION_MESSAGE,
                JOptionPane.DEFAULT_OPTION, null, answers, answers[0]);
    }

    /** The text in lines of bounded width. JOptionPane itself breaks lines at blanks only, and Chinese has none. */
    static String wrapped(String text, Locale language) {
        BreakIterator places = BreakIterator.getLineInstance(language);
        places.setText(text);
        StringBuilder lines = new StringBuilder();
        int width = 0;
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String part = text.substring(from, to);
            if (width > 0 && width + width(part) > WIDTH_OF_LINE) {
                lines.append('\n');
                width = 0;
            }
            lines.append(part);
            width += width(part);
        }
        return lines.toString();
    }

    private static int width(String part) {
        return part.chars().map(character -> character < FIRST_WIDE ? 1 : 2).sum();
    }
}
