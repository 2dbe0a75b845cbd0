package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Opened;

/** Everything that the stage shows of the events: the lanes, the ladder between them, what stands above and below. */
final class StageView {

    private static final int LOWER_HEIGHT = 210;
    /** The views stand side by side in a window of at least this size, measured in letters of the normal size. */
    private static final Dimension SIDE_BY_SIDE = new Dimension(960, 600);
    private static final int FEWEST_LINES = 8;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel middle = new JPanel(new BorderLayout(0, 4));
    private final LanePanel client;
    private final LanePanel server;
    private final LadderScroll ladder = new LadderScroll();
    private final Card card = new Card();
    private final RowsView rows = new RowsView();
    private final BytesView bytes = new BytesView();
    private final SourceView source = new SourceView();
    private final JPanel question = new JPanel(new BorderLayout());
    private final JLabel noQuestion = new JLabel();
    private final Lower lower =
            new Lower(upAndDown(question), rows.component(), new JScrollPane(bytes), source.component());
    private final StatusLine status = new StatusLine();
    private final List<Consumer<StageEvent>> parts;

    /** A view whose buttons have turns run. */
    StageView(Consumer<Turn> pressed) {
        client = new LanePanel(Side.CLIENT, pressed);
        server = new LanePanel(Side.SERVER, pressed);
        parts = List.of(ladder::accept, client::accept, server::accept, rows::accept, bytes::accept, source::accept,
                card::accept);
        layOut();
    }

    JComponent component() {
        return panel;
    }

    void accept(StageEvent event) {
        parts.forEach(part -> part.accept(event));
        if (event instanceof Opened || event instanceof Cue cue && cue.moment() == Moment.RUN) {
            lower.hideQuestion();
        } else if (event instanceof Cue) {
            lower.showQuestion();
        } else {
            return;
        }
        noQuestion.setVisible(event instanceof Opened);
        fit();
    }

    /** Shows what the keys do, and which turn Space runs, if it runs one. */
    void showPrompt(Prompt prompt, Optional<Turn> upcoming) {
        client.showUpcoming(upcoming);
        server.showUpcoming(upcoming);
        status.show(prompt, upcoming);
    }

    /** Says why an experiment could not be shown. */
    void showProblem(Throwable failure) {
        card.showProblem(failure);
        lower.showQuestion();
    }

    /** Brings one of the views below to the front, where they stand behind one another. */
    void choose(String view) {
        lower.choose(view);
    }

    /** Has reads take so many bytes more, where an experiment asks how many. */
    void changeReadSize(int more) {
        card.changeReadSize(more);
    }

    /** How many bytes a read takes in the experiment that lets the lecturer choose. For any thread. */
    int readSize() {
        return card.readSize();
    }

    /** Shows the numbers of captured segments in the other way. */
    void toggleNumbers() {
        ladder.toggleNumbers();
    }

    /** Has the ladder show another connection alone, so many further on, or all of them. */
    void chooseConnection(int further) {
        int port = ladder.choose(further);
        fit();
        // The line that says which one is chosen takes a little of the room for the rows.
        panel.validate();
        rows.mark(port);
    }

    /** The words of the status line. */
    String status() {
        return status.text();
    }

    /** For a lecture hall: the next key in large letters, of the source the method alone. */
    void project(boolean on) {
        status.setLarge(on);
        source.fold(on);
    }

    /** The words, the colours or the size of the letters have changed. */
    void restyled() {
        client.restyled();
        server.restyled();
        rows.restyled();
        card.restyled();
        status.restyled();
        noQuestion.setText(Phrases.say("question.none", Character.toUpperCase(Experiments.last())));
        ladder.restyled();
        arrange();
    }

    private static JScrollPane upAndDown(JComponent content) {
        return new JScrollPane(content, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    }

    private void layOut() {
        middle.add(ladder.component());
        JPanel upper = new JPanel(new BorderLayout(4, 0));
        upper.add(client.component(), BorderLayout.LINE_START);
        upper.add(middle);
        upper.add(server.component(), BorderLayout.LINE_END);
        JPanel below = new JPanel(new BorderLayout());
        below.add(lower.component());
        below.add(status.component(), BorderLayout.SOUTH);
        panel.add(upper);
        panel.add(below, BorderLayout.SOUTH);
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent resized) {
                arrange();
            }
        });
    }

    /** Where there is room for it, an experiment's question stands above the ladder, else among the views below. */
    private void arrange() {
        boolean isSideBySide = panel.getWidth() >= SIDE_BY_SIDE.width * Look.zoom()
                && panel.getHeight() >= SIDE_BY_SIDE.height * Look.zoom();
        if (isSideBySide) {
            middle.add(card.component(), BorderLayout.NORTH);
        } else {
            question.add(card.component());
            question.add(noQuestion, BorderLayout.SOUTH);
        }
        lower.layOut(isSideBySide);
        fit();
    }

    /** The ladder keeps its lines and the lanes their buttons; the views below get the rest, if they need so much. */
    private void fit() {
        int ladderHeight = ladder.heightOf(FEWEST_LINES);
        if (card.component().getParent() == middle && card.component().isVisible()) {
            ladderHeight += card.component().getPreferredSize().height;
        }
        int upper = Math.max(client.component().getPreferredSize().height,
                Math.max(server.component().getPreferredSize().height, ladderHeight));
        int left = panel.getHeight() - upper - status.component().getPreferredSize().height;
        int wanted = Look.scaled(1, LOWER_HEIGHT).height;
        lower.component().setPreferredSize(new Dimension(1, Math.max(wanted / 2, Math.min(wanted, left))));
        panel.revalidate();
    }
}
