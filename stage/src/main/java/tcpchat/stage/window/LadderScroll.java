package tcpchat.stage.window;

import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Opened;

/** The ladder in a scroll pane, which follows its end; whoever has scrolled back to look at something is left there. */
final class LadderScroll {

    private final Ladder ladder = new Ladder();
    private final LadderView view = new LadderView(ladder);
    private final JScrollPane component = new JScrollPane(view);
    /** Which connection is shown, where not all are. */
    private final JLabel chosen = new JLabel("", SwingConstants.CENTER);
    private boolean follows = true;

    LadderScroll() {
        component.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent resized) {
                // The question of an experiment comes and goes above the ladder.
                follow();
            }
        });
        component.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        chosen.setName("chosen");
        component.setColumnHeaderView(chosen);
        showChosen();
    }

    JComponent component() {
        return component;
    }

    void accept(StageEvent event) {
        int before = Math.max(0, ladder.rungs().size() - 1);
        follows = isAtEnd();
        ladder.accept(event);
        if (event instanceof Opened) {
            showChosen();
        }
        view.changed(Math.min(before, ladder.rungs().size()));
        EventQueue.invokeLater(this::follow);
    }

    /** The height of so many lines, frame included. */
    int heightOf(int lines) {
        int head = chosen.isVisible() ? chosen.getPreferredSize().height : 0;
        return head + lines * view.lineHeight() + component.getInsets().top + component.getInsets().bottom;
    }

    /** The words or the size of the letters have changed. */
    void restyled() {
        chosen.setFont(UIManager.getFont("Label.font"));
        showChosen();
        view.restyled();
    }

    /** Shows another connection alone, so many further on, or all of them; returns the port of its client, or 0. */
    int choose(int further) {
        int port = ladder.choose(further);
        follows = true;
        showChosen();
        view.changed(0);
        EventQueue.invokeLater(this::follow);
        return port;
    }

    /** Shows the numbers of captured segments in the other way. */
    void toggleNumbers() {
        ladder.toggleNumbers();
        view.restyled();
    }

    private void showChosen() {
        chosen.setVisible(ladder.chosen().isPresent());
        chosen.setText(ladder.chosen().map(name -> Phrases.say("chosen", name)).orElse(""));
    }

    private void follow() {
        if (follows) {
            component.validate();
            component.getVerticalScrollBar().setValue(Integer.MAX_VALUE);
        }
    }

    private boolean isAtEnd() {
        JScrollBar bar = component.getVerticalScrollBar();
        return bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum() - bar.getUnitIncrement(1) * 2;
    }
}
