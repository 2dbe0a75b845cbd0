package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.recording.Replay;
import tcpchat.stage.stream.Phrases;

/** The last line of the stage: what the badges mean, and what Space does next. */
final class StatusLine {

    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel status = new JLabel();

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
     * Shows what is on the stage.
     *
     * @param upcoming the turn that is next; empty in an experiment and in a replay
     */
    void show(Optional<Turn> upcoming, Optional<Replay> replay) {
        status.setText(replay.map(run -> Phrases.say(run.isPaused() ? "status.replay.paused" : "status.replay"))
                .or(() -> upcoming.map(turn -> Phrases.say("status.next", Phrases.say(turn.side().key()), turn.step())))
                .orElseGet(() -> Phrases.say("status.experiment")));
        status.setForeground(replay.isPresent() ? Palette.failure() : null);
    }
}
