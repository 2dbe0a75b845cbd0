package tcpchat.stage.window;

import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.stream.StageEvent;

/** The ladder in a scroll pane, which follows its end; whoever has scrolled back to look at something is left there. */
final class LadderScroll {

    private final Ladder ladder = new Ladder();
    private final LadderView view = new LadderView(ladder);
    private final JScrollPane component = new JScrollPane(view);
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
    }

    JComponent component() {
        return component;
    }

    void accept(StageEvent event) {
        int before = Math.max(0, ladder.rungs().size() - 1);
        follows = isAtEnd();
        ladder.accept(event);
        view.changed(Math.min(before, ladder.rungs().size()));
        EventQueue.invokeLater(this::follow);
    }

    /** The height of so many lines, frame included. */
    int heightOf(int lines) {
        return lines * view.lineHeight() + component.getInsets().top + component.getInsets().bottom;
    }

    /** The words or the size of the letters have changed. */
    void restyled() {
        view.restyled();
    }

    /** Shows the numbers of captured segments in the other way. */
    void toggleNumbers() {
        ladder.toggleNumbers();
        view.restyled();
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
