package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Robot;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JTextField;
import javax.swing.MenuElement;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.gui.Desk;
import tcpchat.gui.Look;

/** What people expect of the windows besides their buttons; no room is open. */
@Tag("window")
@DisplayName("What the room's windows do for whoever uses them")
class RoomComfortTest {

    @BeforeEach
    void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @AfterEach
    void usualLook() throws Exception {
        Desk.setUp(false, 1);
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @DisplayName("nothing is cut off at the smallest size, at each zoom")
    @ValueSource(strings = {"en", "zh"})
    void nothingIsCutOff(String language) throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.forLanguageTag(language), RoomDesk.CALM)) {
            for (float zoom : new float[] {1, 1.25f, 1.5f, 2}) {
                Desk.run(() -> Look.zoomTo(zoom));
                for (TalkWindow window : List.of(desk.room(), desk.ann())) {
                    Desk.run(() -> checkSmallest(window));
                }
            }
        }
    }

    @Test
    @DisplayName("whatever can be used has a name for a screen reader, and a button and a menu a key")
    void accessible() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM)) {
            for (TalkWindow window : List.of(desk.room(), desk.ann())) {
                Desk.run(() -> {
                    Desk.all(window.frame().getContentPane()).forEach(RoomComfortTest::checkName);
                    for (MenuElement menu : window.frame().getJMenuBar().getSubElements()) {
                        assertThat(((JMenu) menu).getMnemonic()).as("key of a menu").isPositive();
                    }
                });
            }
        }
    }

    @Test
    @DisplayName("a button tells its key, and the steps behind it with their files; one without steps its key alone")
    void stepsBehindAButton() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.ENGLISH, RoomDesk.CALM)) {
            assertThat(tip(desk.room(), RoomWord.OPEN)).startsWith("Alt+O. Behind it: step 1 (Step1CreateServerSocket")
                    .endsWith("step 3 (Step3ServeMany.java)");
            assertThat(tip(desk.ann(), RoomWord.SEND)).isEqualTo("Alt+S. Behind it: step 1 (Step1WriteFrame.java)");
            assertThat(tip(desk.ann(), RoomWord.LEAVE)).isEqualTo("Alt+L");
        }
    }

    @Test
    @DisplayName("zoomed, the windows stand two by two, none covers another, and zoomed back in a row as before")
    void zoomed() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.ENGLISH, RoomDesk.CALM)) {
            // The system may report an old size late.
            Robot system = new Robot();
            system.waitForIdle();
            List<Rectangle> before = bounds(desk);
            for (float zoom : new float[] {1.25f, 2}) {
                Desk.run(() -> Look.zoomTo(zoom));
                system.waitForIdle();
                Desk.await("none meets another", () -> {
                    List<Rectangle> now = bounds(desk);
                    return now.stream().allMatch(one -> now.stream().filter(one::intersects).count() == 1);
                });
            }
            Desk.run(() -> Look.zoomTo(1));
            Desk.await("they are where they were", () -> bounds(desk).equals(before));
        }
    }

    private static List<Rectangle> bounds(RoomDesk desk) throws Exception {
        return Desk.ask(() -> desk.all().stream().map(window -> window.frame().getBounds()).toList());
    }

    private static int lineHeight(TalkWindow window) {
        JComponent messages = Desk.find(window.frame(), "messages", JTextComponent.class);
        return messages.getFontMetrics(messages.getFont()).getHeight();
    }

    private static String tip(TalkWindow window, RoomWord button) throws Exception {
        return Desk.ask(() -> Desk.find(window.frame(), button.key(), JButton.class).getToolTipText());
    }

    private static void checkSmallest(TalkWindow window) {
        window.showNames(List.of("ann", "bob", "cyd"));
        window.frame().setSize(window.frame().getMinimumSize());
        window.frame().validate();
        Desk.all(window.frame().getContentPane()).forEach(RoomComfortTest::checkSize);
        assertThat(Desk.find(window.frame(), "messages", JTextComponent.class).getVisibleRect().height)
                .as("room for two lines").isGreaterThan(2 * lineHeight(window));
    }

    private static void checkSize(Component component) {
        boolean whole = component instanceof JButton button && button.getName() != null
                || component instanceof JCheckBox || component instanceof JLabel;
        if (whole && component.isShowing()) {
            assertThat(component.getWidth()).as("width of " + component)
                    .isGreaterThanOrEqualTo(component.getPreferredSize().width);
            assertThat(component.getHeight()).as("height of " + component)
                    .isGreaterThanOrEqualTo(component.getPreferredSize().height);
        } else if (component instanceof JTextField field) {
            int text = field.getFontMetrics(field.getFont()).stringWidth(field.getText());
            assertThat(field.getWidth()).as("width of " + field.getName()).isGreaterThanOrEqualTo(
                    text + field.getInsets().left + field.getInsets().right);
        }
    }

    private static void checkName(Component component) {
        boolean used = component instanceof JButton || component instanceof JTextComponent
                || component instanceof JCheckBox || component instanceof JList;
        assertThat(!used || component.getAccessibleContext().getAccessibleName() != null)
                .as("accessible name of " + component.getName()).isTrue();
        assertThat(component instanceof AbstractButton button && button.getName() != null ? button.getMnemonic() : 1)
                .as("key of " + component.getName()).isPositive();
    }
}
