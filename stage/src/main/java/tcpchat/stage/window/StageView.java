package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.recording.Replay;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;

/** Everything that the stage shows of the events: the lanes, the ladder between them, what stands above and below. */
final class StageView {

    private static final int LOWER_HEIGHT = 210;
    /** Where the letters are large the upper part needs the room. */
    private static final int MOST_LOWER_HEIGHT = 235;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final LanePanel client;
    private final LanePanel server;
    private final LadderScroll ladder = new LadderScroll();
    private final Card card = new Card();
    private final RowsView rows = new RowsView();
    private final BytesView bytes = new BytesView();
    private final SourceView source = new SourceView();
    private final Lower lower = new Lower(rows.component(), new JScrollPane(bytes), source.component());
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
    }

    /**
     * Shows what is next.
     *
     * @param upcoming the turn that is next; empty in an experiment and in a replay
     */
    void showNext(Optional<Turn> upcoming, Optional<Replay> replay) {
        client.showUpcoming(upcoming);
        server.showUpcoming(upcoming);
        status.show(upcoming, replay);
    }

    /** Says why an experiment could not be shown. */
    void showProblem(Throwable failure) {
        card.showProblem(failure);
    }

    /** How many bytes a read takes in the experiment that lets the lecturer choose. For any thread. */
    int readSize() {
        return card.readSize();
    }

    /** The words of the status line. */
    String status() {
        return status.text();
    }

    /** The words, the colours or the size of the letters have changed. */
    void restyled() {
        client.restyled();
        server.restyled();
        rows.restyled();
        card.restyled();
        lower.component().setPreferredSize(new Dimension(10,
                Math.min(MOST_LOWER_HEIGHT, Look.scaled(10, LOWER_HEIGHT).height)));
        lower.restyled();
        ladder.restyled();
    }

    private void layOut() {
        JPanel middle = new JPanel(new BorderLayout(0, 4));
        middle.add(card.component(), BorderLayout.NORTH);
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
    }
}
