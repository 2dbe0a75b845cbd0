package tcpchat.gui;

import java.awt.EventQueue;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JOptionPane;

/** The little window that tells something and waits for "OK". The other chat window can be used meanwhile. */
final class Notice {

    private static final int CHARACTERS_A_LINE = 40;

    private Notice() {}

    /** Opens it and returns at once. */
    static void show(JFrame owner, Words words, Word sentence, Object... arguments) {
        String ok = words.say(Word.OK);
        JOptionPane pane = new WrappingPane(words.say(sentence, arguments), ok);
        JDialog dialog = pane.createDialog(owner, words.say(Word.NOTICE));
        dialog.setName("notice");
        dialog.setModalityType(JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        pane.addPropertyChangeListener(JOptionPane.VALUE_PROPERTY, answered -> dialog.dispose());
        // Showing a modal dialog waits for its end, and the caller is not to wait.
        EventQueue.invokeLater(() -> dialog.setVisible(true));
    }

    private static final class WrappingPane extends JOptionPane {

        WrappingPane(String message, String ok) {
            super(message, INFORMATION_MESSAGE, DEFAULT_OPTION, null, new Object[] {ok}, ok);
        }

        @Override
        public int getMaxCharactersPerLineCount() {
            return CHARACTERS_A_LINE;
        }
    }
}
