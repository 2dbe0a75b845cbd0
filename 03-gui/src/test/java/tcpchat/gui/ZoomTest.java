package tcpchat.gui;

import java.awt.Rectangle;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** Both windows of one program at every zoom; no handler is called. */
@Tag("window")
@DisplayNameGeneration(ReadersNames.class)
@TestName("Two windows that are zoomed")
class ZoomTest {

    private Pair pair;

    @BeforeEach
    void open() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
        pair = Desk.ask(() -> Pair.open(Address.DEFAULT, Words.in(Locale.ENGLISH), ClientSteps.own(),
                ServerSteps.own()));
        Desk.settle(pair.client(), pair.server());
    }

    @AfterEach
    void close() throws Exception {
        if (pair != null) {
            Desk.run(pair.client()::dispose);
            Desk.run(pair.server()::dispose);
        }
        Desk.setUp(false, 1);
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("neither window covers the other")
    @ValueSource(floats = {1, 1.25f, 1.5f, 2, 3})
    void neitherCovers(float zoom) throws Exception {
        Desk.run(() -> Look.zoomTo(zoom));
        // The system may report an old size late, and then the new one.
        Desk.await("neither window covers the other", () -> Desk.ask(() -> {
            Rectangle client = pair.client().frame().getBounds();
            Rectangle server = pair.server().frame().getBounds();
            return !client.contains(server) && !server.contains(client);
        }));
    }

    @Test
    @TestName("windows that have been moved apart stay where they are")
    void movedApart() throws Exception {
        Rectangle screen = Desk.ask(() -> Places.screenOf(pair.client().frame()));
        Rectangle corner = new Rectangle(screen.x, screen.y, 500, 350);
        Desk.run(() -> pair.client().moveTo(corner));
        Desk.run(() -> pair.server().moveTo(new Rectangle(corner.x + corner.width + 100, corner.y + 40, 500, 350)));
        Desk.run(Look::zoomIn);
        Desk.await("both are where they were", () -> Desk.ask(() -> pair.client().frame().getY() == corner.y
                && pair.server().frame().getY() == corner.y + 40));
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("a notice that is open grows as well: its text and its button are whole")
    @ValueSource(floats = {1.5f, 3})
    void openNotice(float zoom) throws Exception {
        Desk.run(() -> pair.client().notice(Word.NOTICE_GOODBYE_SIGN));
        Desk.await("a notice opens", () -> Desk.notice(pair.client()) != null);
        Desk.run(() -> Look.zoomTo(zoom));
        Desk.await("nothing of it is cut off", () -> Desk.ask(() -> {
            JDialog notice = Desk.notice(pair.client());
            JButton button = Desk.find(notice, null, JButton.class);
            return notice.getSize().equals(notice.getPreferredSize())
                    && button.getSize().equals(button.getPreferredSize());
        }));
        Desk.answersNotice(pair.client());
    }
}
