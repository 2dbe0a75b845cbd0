package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Step;

/** The steps of one side as buttons: each can be pressed at any time, and fails as it really does. */
final class LanePanel {

    private final Side side;
    private final List<Step> steps;
    private final List<JButton> buttons = new ArrayList<>();
    private final JLabel title = new JLabel("", SwingConstants.CENTER);
    private final JPanel panel = new JPanel(new BorderLayout(0, 4));
    private final Set<Integer> running = new HashSet<>();
    private int upcoming;

    LanePanel(Side side, Consumer<Turn> pressed) {
        this.side = side;
        steps = side.steps();
        JPanel column = new JPanel(new GridLayout(0, 1, 0, 4));
        for (Step step : steps) {
            JButton button = new JButton();
            button.setName(side.key() + step.number());
            button.setHorizontalAlignment(SwingConstants.LEADING);
            button.setFocusable(false);
            button.addActionListener(press -> pressed.accept(new Turn(side, step.number())));
            buttons.add(button);
            column.add(button);
        }
        JPanel top = new JPanel(new BorderLayout());
        top.add(column, BorderLayout.NORTH);
        panel.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        panel.add(title, BorderLayout.NORTH);
        panel.add(top);
    }

    JComponent component() {
        return panel;
    }

    void accept(StageEvent event) {
        if (event instanceof Opened) {
            running.clear();
        } else if (event instanceof Began began && began.side() == side) {
            running.add(began.step());
        } else if (event instanceof Ended ended && ended.side() == side) {
            running.remove(ended.step());
        } else {
            return;
        }
        paint();
    }

    /** Marks the step that is next in the conversation, if it is one of these. */
    void showUpcoming(Optional<Turn> turn) {
        upcoming = turn.filter(each -> each.side() == side).map(Turn::step).orElse(0);
        paint();
    }

    /** The words or the colours have changed. */
    void restyled() {
        title.setText(Phrases.say(side.key()));
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).setToolTipText(steps.get(index).title());
        }
        paint();
    }

    private void paint() {
        for (int index = 0; index < buttons.size(); index++) {
            Step step = steps.get(index);
            JButton button = buttons.get(index);
            boolean runs = running.contains(step.number());
            Color colour = runs ? Palette.running() : step.number() == upcoming ? Palette.mark() : null;
            button.setBackground(colour);
            button.setText(step.number() + " " + step.method() + (runs ? " …" : ""));
        }
    }
}
