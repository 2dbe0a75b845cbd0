package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Phrases;

/** The last line of the stage: what the badges mean, and what the next key does. */
final class StatusLine {

    /** So much larger than other words, where a lecture hall reads it. */
    private static final float LARGE = 1.4f;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel status = new JLabel();
    private boolean isLarge;

    StatusLine() {
        panel.setBorder(BorderFactory.createEmptyBorder(0, 6, 2, 6));
        panel.add(new Legend());
        panel.add(status, BorderLayout.LINE_END);
        status.setName("status");
    }

    JComponent component() {
        return panel;
    }

    /** The words that say what is next. */
    String text() {
        return status.getText();
    }

    /**
     * Shows what the keys do.
     *
     * @param upcoming the turn that Space runs, if it runs one
     */
    void show(Prompt prompt, Optional<Turn> upcoming) {
        status.setText(upcoming
                .map(turn -> Phrases.say(prompt.key(), Phrases.say(turn.side().key()), turn.step(),
                        turn.side().steps().get(turn.step() - 1).method()))
                .orElseGet(() -> Phrases.say(prompt.key())));
        status.setForeground(prompt.isUnusual() ? Palette.failure() : null);
    }

    /** Has the words large, or as large as all others. */
    void setLarge(boolean large) {
        isLarge = large;
        restyled();
    }

    /** The size of the letters has changed. */
    void restyled() {
        Font font = UIManager.getFont("Label.font");
        status.setFont(isLarge ? font.deriveFont(Font.BOLD, font.getSize() * LARGE) : font);
    }
}
