package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.stage.window.OnStage.ask;
import static tcpchat.stage.window.OnStage.awaiting;
import static tcpchat.stage.window.OnStage.run;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.gui.Look;
import tcpchat.stage.kernel.KernelTable;

@Tag("window")
@DisplayName("However large the letters, the stage keeps one screen")
class ZoomTest {

    private static final Dimension SCREEN = new Dimension(1280, 800);
    private static final Dimension SMALL_SCREEN = new Dimension(800, 600);
    private static final float[] ZOOMS = {1, 1.1f, 1.25f, 1.5f, 1.75f, 2};

    private OnStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new OnStage(0, KernelTable.ofThisSystem());
    }

    @AfterEach
    void close() throws Exception {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    @DisplayName("at every zoom from 1 to 2 the conversation has eight lines, all buttons and all views")
    void conversation() throws Exception {
        for (int press = 1; press <= 7; press++) {
            int calls = press;
            stage.press("SPACE");
            awaiting().until(() -> stage.ended().size() == calls);
        }
        for (float zoom : ZOOMS) {
            show(SCREEN, zoom);
            checkLadderAndButtons(zoom);
            for (String view : List.of("rows", "bytes", "source")) {
                checkView(view, zoom);
            }
        }
        show(SMALL_SCREEN, 1);
        checkLadderAndButtons(1);
        checkView("rows", 1);
    }

    @Test
    @DisplayName("at every zoom from 1 to 2 what an experiment says hides neither lines nor buttons")
    void experiment() throws Exception {
        // Its answer is the longest.
        stage.press("G");
        awaiting().until(() -> stage.prompt() == Prompt.WAITS);
        stage.press("SPACE");
        awaiting().until(() -> stage.prompt() == Prompt.ANSWERED);
        for (float zoom : ZOOMS) {
            show(SCREEN, zoom);
            checkLadderAndButtons(zoom);
            checkView("question", zoom);
        }
    }

    private void show(Dimension size, float zoom) throws Exception {
        run(() -> {
            Look.zoomTo(zoom);
            stage.window().frame().setSize(size);
            stage.window().frame().validate();
        });
        // What was asked for may need a second round of laying out.
        run(() -> stage.window().frame().validate());
    }

    private void checkLadderAndButtons(float zoom) throws Exception {
        LadderView ladder = ask(() -> stage.find(LadderView.class, "ladder"));
        assertThat(ask(() -> ladder.getVisibleRect().height / ladder.lineHeight()))
                .as("lines of the ladder at zoom %s", zoom).isGreaterThanOrEqualTo(8);
        Stream<String> names = Stream.concat(IntStream.rangeClosed(1, 5).mapToObj(step -> "client" + step),
                IntStream.rangeClosed(1, 7).mapToObj(step -> "server" + step));
        for (String name : names.toList()) {
            JButton button = ask(() -> stage.find(JButton.class, name));
            assertThat(ask(button::getVisibleRect)).as("button %s at zoom %s", name, zoom)
                    .isEqualTo(ask(() -> new Rectangle(button.getSize())));
        }
    }

    /** The view is seen, or is seen after one key. */
    private void checkView(String view, float zoom) throws Exception {
        stage.press(String.valueOf(1 + List.of("question", "rows", "bytes", "source").indexOf(view)));
        run(() -> stage.window().frame().validate());
        String name = view.equals("question") ? "card" : view;
        JComponent part = ask(() -> stage.find(JComponent.class, name));
        assertThat(ask(() -> part.getVisibleRect().height)).as("height of view %s at zoom %s", view, zoom)
                .isGreaterThanOrEqualTo(ask(() -> 3 * part.getFontMetrics(part.getFont()).getHeight()));
    }
}
