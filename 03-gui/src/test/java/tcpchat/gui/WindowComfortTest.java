package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** What people expect of a window besides its buttons; the presenters are mocked. */
@Tag("window")
@DisplayNameGeneration(ReadersNames.class)
@TestName("What the windows do for whoever uses them")
class WindowComfortTest {

    private final List<ChatWindow> opened = new ArrayList<>();

    @BeforeAll
    static void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @AfterEach
    void closeAll() throws Exception {
        Desk.run(() -> opened.forEach(ChatWindow::dispose));
        Desk.setUp(false, 1);
    }

    @Test
    @TestName("a button and a field tell their key, and the steps behind them with their files")
    void stepsBehindAPart() throws Exception {
        ClientWindow client = client(Locale.ENGLISH);
        assertThat(tip(client, Word.CONNECT)).isEqualTo("Alt+C. Behind it: step 1 (Step1CreateSocket.java), "
                + "step 2 (Step2Connect.java), step 4 (Step4Receive.java)");
        ServerWindow server = server(Locale.CHINESE);
        assertThat(tip(server, Word.ACCEPT)).isEqualTo("Alt+A。背后是：第 4 步 (Step4Accept.java)");
        assertThat(Desk.find(client.frame(), "host", JComponent.class).getToolTipText())
                .isEqualTo("Alt+H. Behind it: step 2 (Step2Connect.java)");
        assertThat(Desk.find(server.frame(), "port", JComponent.class).getToolTipText())
                .isEqualTo("Alt+P。背后是：第 2 步 (Step2Bind.java)");
        Desk.run(() -> server.showState(ServerState.LISTENING, Set.of()));
        assertThat(tip(server, Word.START)).as("stop").contains("Step7Close.java").doesNotContain("Step3Listen");
    }

    @Test
    @TestName("dark colours are a matter of the menu, and go for all windows")
    void dark() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        ServerWindow other = server(Locale.ENGLISH);
        Desk.run(() -> Desk.menuItem(window, "Dark colours").doClick());
        Desk.await("the colours are dark", () -> Desk.ask(Look::isDark));
        Desk.run(() -> other.frame().getJMenuBar().getMenu(0).setPopupMenuVisible(true));
        assertThat(Desk.ask(() -> Desk.menuItem(other, "Dark colours").isSelected())).isTrue();
        Desk.run(() -> Desk.menuItem(other, "Dark colours").doClick());
        Desk.await("the colours are light again", () -> !Desk.ask(Look::isDark));
    }

    @Test
    @TestName("disconnect empties the input line, and undo brings back what was typed")
    void disconnectEmptiesTheInput() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.type(window, "typed");
        Desk.press(window, Word.DISCONNECT);
        assertThat(Desk.input(window)).as("not connected").isEqualTo("typed");
        Desk.run(() -> window.showState(ClientState.CONNECTED, Set.of()));
        Desk.press(window, Word.DISCONNECT);
        assertThat(Desk.input(window)).as("disconnected").isEmpty();
        press(window, "ctrl Z");
        assertThat(Desk.input(window)).as("undone").isEqualTo("typed");
    }

    @Test
    @TestName("the arrow keys bring back what was sent")
    void arrowKeys() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.type(window, "sent");
        Desk.ask(window::input);
        Desk.run(window::emptyInput);
        press(window, "UP");
        assertThat(Desk.input(window)).isEqualTo("sent");
        press(window, "DOWN");
        assertThat(Desk.input(window)).isEmpty();
    }

    @Test
    @TestName("a screen reader hears the state in the input line and at its own place, and how lines are told apart")
    void heard() throws Exception {
        ServerWindow window = server(Locale.ENGLISH);
        Desk.run(() -> window.showState(ServerState.LISTENING, Set.of()));
        Desk.run(() -> window.showAddress(new Address("127.0.0.1", "1234")));
        Desk.run(() -> window.showClient(new Address("::1", "5678")));
        Desk.run(() -> window.showState(ServerState.CONNECTED, Set.of()));
        String state = "Client [::1]:5678 is connected at 127.0.0.1:1234";
        Desk.run(() -> {
            assertThat(input(window).getAccessibleContext().getAccessibleDescription()).isEqualTo(state);
            JLabel status = Desk.find(window.frame(), "status", JLabel.class);
            assertThat(status.getAccessibleContext().getAccessibleName()).isEqualTo("State: " + state);
            assertThat(Desk.find(window.frame(), "messages", JTextArea.class).getAccessibleContext()
                    .getAccessibleDescription()).startsWith("Lines that begin with Server: are yours");
        });
    }

    @Test
    @TestName("every component that can be used has a name for a screen reader, and every button a key")
    void accessible() throws Exception {
        for (ChatWindow window : List.of(client(Locale.CHINESE), server(Locale.CHINESE))) {
            Desk.run(() -> {
                for (Component component : Desk.all(window.frame().getContentPane())) {
                    boolean used = component instanceof JButton || component instanceof JTextComponent
                            || component instanceof JCheckBox;
                    assertThat(!used || component.getAccessibleContext().getAccessibleName() != null)
                            .as("accessible name of " + component.getName()).isTrue();
                    assertThat(component instanceof AbstractButton button && button.getName() != null
                            ? button.getMnemonic() : 1).as("key of " + component.getName()).isPositive();
                }
                assertThat(window.frame().getJMenuBar().getMenu(0).getMnemonic()).as("key of the menu").isPositive();
            });
        }
    }

    private ClientWindow client(Locale language) throws Exception {
        ClientWindow window = Desk.ask(() -> new ClientWindow(Address.DEFAULT, Words.in(language)));
        window.setPresenter(mock(ClientPresenter.class));
        open(window);
        return window;
    }

    private ServerWindow server(Locale language) throws Exception {
        ServerWindow window = Desk.ask(() -> new ServerWindow(Address.DEFAULT, Words.in(language)));
        window.setPresenter(mock(ServerPresenter.class));
        open(window);
        return window;
    }

    private void open(ChatWindow window) throws Exception {
        opened.add(window);
        Desk.run(() -> window.open(new Rectangle(ChatFrame.openingSize())));
    }

    private static String tip(ChatWindow window, Word button) throws Exception {
        return Desk.ask(() -> Desk.find(window.frame(), button.key(), JButton.class).getToolTipText());
    }

    private static JTextField input(ChatWindow window) {
        return Desk.find(window.frame(), "input", JTextField.class);
    }

    private static void press(ChatWindow window, String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Desk.run(() -> {
            JTextField input = input(window);
            SwingUtilities.processKeyBindings(new KeyEvent(input, KeyEvent.KEY_PRESSED, 0, stroke.getModifiers(),
                    stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED));
        });
    }
}
