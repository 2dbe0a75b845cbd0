package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** The given windows, with presenters that are mocked: no exercise needs to be written. */
@Tag("window")
@DisplayNameGeneration(ReadersNames.class)
@TestName("The windows")
class WindowTest {

    private final ClientPresenter clientPresenter = mock(ClientPresenter.class);
    private final ServerPresenter serverPresenter = mock(ServerPresenter.class);
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
    @TestName("each button of the client calls its handler")
    void buttonsOfTheClient() throws Exception {
        ClientWindow window = client(Locale.CHINESE);
        for (Word button : new Word[] {Word.CONNECT, Word.DISCONNECT, Word.SEND}) {
            Desk.press(window, button);
        }
        verify(clientPresenter).connect();
        verify(clientPresenter).disconnect();
        verify(clientPresenter).send();
    }

    @Test
    @TestName("each button of the server calls its handler")
    void buttonsOfTheServer() throws Exception {
        ServerWindow window = server(Locale.CHINESE);
        for (Word button : new Word[] {Word.START, Word.ACCEPT, Word.RECEIVE, Word.SEND}) {
            Desk.press(window, button);
        }
        verify(serverPresenter).startOrStop();
        verify(serverPresenter).accept();
        verify(serverPresenter).receive();
        verify(serverPresenter).send();
    }

    @Test
    @TestName("Enter in the input line sends, but not while a message is on its way")
    void enterSends() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.run(() -> input(window).postActionEvent());
        verify(clientPresenter).send();
        Desk.run(() -> window.showState(ClientState.CONNECTED, Set.of(Action.SEND)));
        Desk.run(() -> input(window).postActionEvent());
        verify(clientPresenter, times(1)).send();
    }

    @Test
    @TestName("greyed out is what is under way, and nothing else")
    void greyedOut() throws Exception {
        ServerWindow window = server(Locale.ENGLISH);
        Desk.run(() -> window.showState(ServerState.ACCEPTING, Set.of(Action.ACCEPT)));
        assertThat(Desk.isEnabled(window, Word.ACCEPT)).isFalse();
        for (Word button : new Word[] {Word.START, Word.RECEIVE, Word.SEND}) {
            assertThat(Desk.isEnabled(window, button)).as(button.key()).isTrue();
        }
        Desk.run(() -> window.showState(ServerState.RECEIVING, Set.of(Action.RECEIVE)));
        assertThat(Desk.isEnabled(window, Word.ACCEPT)).isTrue();
        assertThat(Desk.isEnabled(window, Word.RECEIVE)).isFalse();
        ClientWindow client = client(Locale.ENGLISH);
        Desk.run(() -> client.showState(ClientState.CONNECTING, Set.of(Action.CONNECT)));
        assertThat(Desk.isEnabled(client, Word.CONNECT)).isFalse();
        assertThat(Desk.isEnabled(client, Word.DISCONNECT)).isTrue();
    }

    @Test
    @TestName("the start button reads stop while the server runs")
    void startBecomesStop() throws Exception {
        ServerWindow window = server(Locale.CHINESE);
        assertThat(buttonText(window, Word.START)).isEqualTo("启动服务端");
        Desk.run(() -> window.showState(ServerState.LISTENING, Set.of()));
        assertThat(buttonText(window, Word.START)).isEqualTo("停止服务端");
        Desk.run(() -> window.showState(ServerState.STOPPED, Set.of()));
        assertThat(buttonText(window, Word.START)).isEqualTo("启动服务端");
    }

    @Test
    @TestName("the status line shows the state with its address")
    void statusLine() throws Exception {
        ClientWindow window = client(Locale.CHINESE);
        assertThat(Desk.status(window)).isEqualTo("未连接");
        Desk.run(() -> window.showState(ClientState.CONNECTING, Set.of(Action.CONNECT)));
        assertThat(Desk.status(window)).isEqualTo("正在连接 127.0.0.1:8888 …");
        Desk.run(() -> window.showState(ClientState.CONNECTED, Set.of(Action.RECEIVE)));
        assertThat(Desk.status(window)).isEqualTo("已连接 127.0.0.1:8888");
    }

    @Test
    @TestName("a notice opens with its words and its button; the other window can be used meanwhile")
    void notice() throws Exception {
        ClientWindow window = client(Locale.CHINESE);
        ServerWindow other = server(Locale.CHINESE);
        Desk.run(() -> window.notice(Word.NOTICE_ALREADY_CONNECTED));
        Desk.press(other, Word.ACCEPT);
        verify(serverPresenter).accept();
        assertThat(Desk.answersNotice(window)).isEqualTo("已是连接状态");
    }

    @Test
    @TestName("what is on the clipboard is pasted; where it is too long for the line, a notice says so")
    void pastes() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        var clipboard = window.frame().getToolkit().getSystemClipboard();
        clipboard.setContents(new StringSelection("hello"), null);
        press(window, "ctrl V");
        Desk.await("it is in the line", () -> Desk.input(window).equals("hello"));
        clipboard.setContents(new StringSelection("x".repeat(10_000_000)), null);
        press(window, "ctrl V");
        assertThat(Desk.answersNotice(window)).contains("4000", "10000005");
        assertThat(Desk.input(window)).isEqualTo("hello");
    }

    @Test
    @TestName("a notice is no wider than the window, in Chinese either")
    void noticeFits() throws Exception {
        ClientWindow window = client(Locale.CHINESE);
        Desk.run(() -> window.notice(Word.NOTICE_GOODBYE_SIGN));
        Desk.await("a notice opens", () -> Arrays.stream(window.frame().getOwnedWindows()).anyMatch(Window::isShowing));
        assertThat(Desk.ask(() -> window.frame().getOwnedWindows()[0].getWidth())).isLessThan(500);
        Desk.answersNotice(window);
    }

    @Test
    @TestName("a text of several lines is not changed without a question")
    void asksAboutLines() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.run(() -> input(window).replaceSelection("one\ntwo"));
        assertThat(Desk.input(window)).isEmpty();
        // The first button is the one that inserts.
        assertThat(Desk.answersNotice(window)).contains("line ends");
        assertThat(Desk.input(window)).isEqualTo("one two");
    }

    @Test
    @TestName("a handler that is not written yet costs a line, and the window lives on")
    void todo() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        doThrow(new UnsupportedOperationException("TODO gui step 1: the button connect"))
                .when(clientPresenter).connect();
        Desk.press(window, Word.CONNECT);
        assertThat(Desk.shown(window)).startsWith("Not written yet: gui step 1: the button connect. Open tcpchat/gui/");
        Desk.press(window, Word.SEND);
        verify(clientPresenter).send();
    }

    @Test
    @TestName("the address of the window is what stands in its fields; for every interface it has no host")
    void address() throws Exception {
        ServerWindow window = server(Locale.ENGLISH);
        assertThat(Desk.ask(window::address)).isEqualTo(Address.DEFAULT);
        Desk.run(() -> Desk.find(window.frame(), "port", JTextField.class).setText(" 7777 "));
        Desk.run(() -> Desk.find(window.frame(), "everyInterface", JCheckBox.class).doClick());
        assertThat(Desk.ask(window::address)).isEqualTo(new Address("127.0.0.1", "7777", true));
        assertThat(Desk.ask(() -> window.address().host())).isEmpty();
        assertThat(Desk.ask(() -> Desk.find(window.frame(), "host", JTextField.class).isEnabled())).isFalse();
        Desk.run(() -> window.showState(ServerState.LISTENING, Set.of()));
        assertThat(Desk.status(window)).isEqualTo("Listening at *:7777");
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("an empty host field is no wish for every interface")
    @ValueSource(strings = {"", " "})
    void noHost(String text) throws Exception {
        for (ChatWindow window : List.of(client(Locale.ENGLISH), server(Locale.ENGLISH))) {
            Desk.run(() -> Desk.find(window.frame(), "host", JTextField.class).setText(text));
            Address address = Desk.ask(window::address);
            assertThatIllegalArgumentException().isThrownBy(address::host);
        }
    }

    @Test
    @TestName("port 0 is for a server: the client's window has no port then")
    void portZero() throws Exception {
        for (ChatWindow window : List.of(client(Locale.ENGLISH), server(Locale.ENGLISH))) {
            Desk.run(() -> Desk.find(window.frame(), "port", JTextField.class).setText("0"));
        }
        Address toServer = Desk.ask(opened.get(0)::address);
        assertThatIllegalArgumentException().isThrownBy(toServer::port);
        assertThat(Desk.ask(opened.get(1)::address).port()).isZero();
    }

    @Test
    @TestName("the address can't be changed in the middle of a session")
    void addressOfASession() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        JTextField host = Desk.find(window.frame(), "host", JTextField.class);
        Desk.run(() -> window.showState(ClientState.CONNECTED, Set.of()));
        assertThat(Desk.ask(host::isEnabled)).isFalse();
        Desk.run(() -> window.showState(ClientState.NOT_CONNECTED, Set.of()));
        assertThat(Desk.ask(host::isEnabled)).isTrue();
    }

    @Test
    @TestName("another language changes every word at once, and nothing that was said")
    void language() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.run(() -> window.say(Word.SAY_CONNECTED));
        Desk.run(() -> Desk.menuItem(window, "中文").doClick());
        assertThat(window.frame().getTitle()).isEqualTo("TCP客户端");
        assertThat(buttonText(window, Word.CONNECT)).isEqualTo("连接服务端");
        assertThat(Desk.status(window)).isEqualTo("未连接");
        assertThat(Desk.shown(window)).isEqualTo("Connected to the server, type a message...\n");
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("Ctrl with + makes everything one step larger")
    @ValueSource(strings = {"ctrl PLUS", "ctrl EQUALS", "ctrl shift EQUALS", "ctrl ADD"})
    void zoomIn(String key) throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.settle(window);
        Dimension before = Desk.ask(() -> window.frame().getSize());
        float normal = fontSize(window);
        press(window, key);
        assertThat(Look.zoom()).isEqualTo(1.1f);
        assertThat(fontSize(window)).isGreaterThan(normal);
        // The system may report the old size late, and then the new one.
        Desk.await("the window is wider", () -> Desk.ask(() -> window.frame().getWidth()) > before.width);
    }

    @Test
    @TestName("Ctrl with - makes everything one step smaller again, with 0 normal")
    void zoomOut() throws Exception {
        Desk.setUp(false, 2);
        ClientWindow window = client(Locale.ENGLISH);
        press(window, "ctrl MINUS");
        assertThat(Look.zoom()).isEqualTo(1.75f);
        press(window, "ctrl 0");
        assertThat(Look.zoom()).isEqualTo(1f);
    }

    @ParameterizedTest(name = "{displayName}: {0}, {1}")
    @TestName("nothing is cut off at the smallest size")
    @CsvSource({"en, 1", "zh, 1", "en, 1.5", "zh, 1.5", "en, 2", "zh, 2"})
    void nothingIsCutOff(String language, float zoom) throws Exception {
        Desk.setUp(false, zoom);
        Locale locale = Locale.forLanguageTag(language);
        for (ChatWindow window : List.of(client(locale), server(locale))) {
            Desk.run(() -> {
                window.frame().setSize(window.frame().getMinimumSize());
                window.frame().validate();
                check(window.frame().getContentPane().getComponents());
            });
        }
    }

    @Test
    @TestName("the smallest size is the tutorial's, 500 x 350")
    void smallestSize() throws Exception {
        assertThat(client(Locale.ENGLISH).frame().getMinimumSize()).isEqualTo(new Dimension(500, 350));
    }

    @Test
    @TestName("Tab leads from the buttons over the address and the input line to the area and the state")
    void tabOrder() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        List<String> order = new ArrayList<>();
        Desk.run(() -> {
            var policy = window.frame().getFocusTraversalPolicy();
            Component first = policy.getFirstComponent(window.frame());
            Component next = first;
            do {
                order.add(next.getName());
                next = policy.getComponentAfter(window.frame(), next);
            } while (next != first);
        });
        assertThat(order).containsExactly("connect", "disconnect", "host", "port", "input", "send", "messages",
                "status");
        assertThat(Desk.ask(() -> Desk.find(window.frame(), "messages", JTextArea.class)
                .getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)))
                .as("keys that leave the area").isNotEmpty();
    }

    @Test
    @TestName("closing the window hides it at once and asks the presenter, who has the last word")
    void closing() throws Exception {
        ClientWindow window = client(Locale.ENGLISH);
        Desk.closes(window);
        verify(clientPresenter).close();
        assertThat(window.frame().isVisible()).isFalse();
        assertThat(window.frame().isDisplayable()).isTrue();
        Desk.run(window::dispose);
        assertThat(window.frame().isDisplayable()).isFalse();
        verify(clientPresenter, never()).disconnect();
    }

    private ClientWindow client(Locale language) throws Exception {
        return Desk.ask(() -> {
            ClientWindow window = new ClientWindow(Address.DEFAULT, Words.in(language));
            opened.add(window);
            window.setPresenter(clientPresenter);
            window.open(new Rectangle(ChatFrame.openingSize()));
            return window;
        });
    }

    private ServerWindow server(Locale language) throws Exception {
        return Desk.ask(() -> {
            ServerWindow window = new ServerWindow(Address.DEFAULT, Words.in(language));
            opened.add(window);
            window.setPresenter(serverPresenter);
            window.open(new Rectangle(ChatFrame.openingSize()));
            return window;
        });
    }

    private static JTextField input(ChatWindow window) {
        return Desk.find(window.frame(), "input", JTextField.class);
    }

    private static String buttonText(ChatWindow window, Word button) throws Exception {
        return Desk.ask(() -> Desk.find(window.frame(), button.key(), JButton.class).getText());
    }

    private static float fontSize(ChatWindow window) throws Exception {
        return Desk.ask(() -> Desk.find(window.frame(), "messages", JTextArea.class).getFont().getSize2D());
    }

    private static void press(ChatWindow window, String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Desk.run(() -> {
            JTextField input = input(window);
            SwingUtilities.processKeyBindings(new KeyEvent(input, KeyEvent.KEY_PRESSED, 0, stroke.getModifiers(),
                    stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED));
        });
    }

    /** Checks that each button and label has the room that it asks for. */
    private static void check(Component... components) {
        for (Component component : components) {
            if (component instanceof JButton || component instanceof JCheckBox || component instanceof JLabel) {
                assertThat(component.getWidth()).as("width of " + component)
                        .isGreaterThanOrEqualTo(component.getPreferredSize().width);
                assertThat(component.getHeight()).as("height of " + component)
                        .isGreaterThanOrEqualTo(component.getPreferredSize().height);
            } else if (component instanceof Container container) {
                check(container.getComponents());
            }
        }
    }
}
