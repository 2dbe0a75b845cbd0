package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.model.Rung;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Segment;

@DisplayName("The ladder of a long conversation")
class LadderViewTest {

    private static final int MESSAGES = 10_000;
    private static final Rectangle SCREEN = new Rectangle(0, 0, 900, 500);

    private final Ladder ladder = new Ladder();
    private final AtomicInteger asked = new AtomicInteger();
    private final LadderView view = new LadderView(ladder);

    @Test
    @DisplayName("the numbers of a captured segment begin at 0, or are shown as they are")
    void numbers() {
        ladder.accept(new Captured(1, Side.CLIENT, "PSH-ACK", 1_001, 7_001, 65_536, 5, 1_000, 7_000, 50_000));
        Rung rung = ladder.rungs().get(0);
        assertThat(rung.text().get()).isEqualTo("PSH-ACK seq=1 ack=1 win=65536 len=5");
        ladder.toggleNumbers();
        assertThat(rung.text().get()).isEqualTo("PSH-ACK seq=1001 ack=7001 win=65536 len=5");
        assertThat(rung.isExact()).isTrue();
    }

    @Test
    @DisplayName("of 10,000 messages only the lines that can be seen are drawn")
    void drawsWhatIsVisible() {
        for (int line = 0; line < MESSAGES; line++) {
            ladder.rungs().add(new Rung(line, Rung.Kind.CALL, Side.CLIENT, Evidence.OBSERVED, 0, () -> {
                asked.incrementAndGet();
                return "3 send";
            }));
        }
        view.setSize(SCREEN.width, view.getPreferredSize().height);
        paint(view.getHeight() / 2);
        asked.set(0);
        paint(view.getHeight() / 2);
        assertThat(asked.get()).isBetween(5, 100);
    }

    @Test
    @DisplayName("a call and its result are one line where nothing came between them")
    void joinsCallAndResult() {
        ladder.accept(new Began(1, 1, Side.CLIENT, 1, "create()"));
        ladder.accept(new Ended(2, 1, Side.CLIENT, 1, "create()", "Socket", false, 0, Flow.NONE, 0, ""));
        assertThat(ladder.rungs()).extracting(rung -> rung.text().get()).containsExactly("1 create() = Socket");
    }

    @Test
    @DisplayName("of several connections one can be chosen: what is about the others is left out, until all are chosen again")
    void choosesConnection() {
        for (int port : List.of(50_000, 50_001)) {
            ladder.accept(new Crossed(1, Side.CLIENT, Segment.SYN, 0, Evidence.MEASURED, port, 0));
            ladder.accept(new Named(2, port, port == 50_000 ? "ann" : "bob"));
        }
        ladder.accept(new Began(3, 1, Side.SERVER, 4, "accept()"));
        ladder.choose(1);
        assertThat(ladder.chosen()).contains("ann");
        assertThat(ladder.rungs()).extracting(Rung::port).containsExactly(50_000, 50_000, 0);
        ladder.accept(new Crossed(4, Side.CLIENT, Segment.FIN, 0, Evidence.MEASURED, 50_001, 0));
        assertThat(ladder.rungs()).as("lines while ann is chosen").hasSize(3);
        ladder.choose(1);
        assertThat(ladder.chosen()).contains("bob");
        assertThat(ladder.rungs().get(3).text().get()).isEqualTo("FIN bob");
        ladder.choose(1);
        assertThat(ladder.chosen()).isEmpty();
        assertThat(ladder.rungs()).as("all lines").hasSize(6);
    }

    private void paint(int y) {
        BufferedImage image = new BufferedImage(SCREEN.width, SCREEN.height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.translate(0, -y);
        g.setClip(0, y, SCREEN.width, SCREEN.height);
        view.paintComponent(g);
        g.dispose();
    }
}
