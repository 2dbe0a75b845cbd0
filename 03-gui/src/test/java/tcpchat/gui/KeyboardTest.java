package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.Locale;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** Where the keyboard is: keys and mouse come as events of the system, to mocked presenters that show what real ones do. */
@Tag("window")
@DisplayNameGeneration(ReadersNames.class)
@TestName("The keyboard in the windows")
class KeyboardTest {

    private static final int PATIENCE = 4_000;

    private final ClientPresenter clientPresenter = mock(ClientPresenter.class);
    private final ServerPresenter serverPresenter = mock(ServerPresenter.class);
    private ChatWindow opened;

    /** How a person presses a button. */
    enum Press { BY_MOUSE, WITH_ALT, WITH_BLANK }

    @BeforeAll
    static void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @AfterEach
    void close() throws Exception {
        Desk.run(opened::dispose);
        Desk.setUp(false, 1);
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("connect is pressed: what is typed next is in the input line, a blank as well")
    @EnumSource(Press.class)
    void afterConnect(Press press) throws Exception {
        client();
        press(press, Word.CONNECT, 'C');
        verify(clientPresenter, timeout(PATIENCE)).connect();
        typesIntoInput(" hi ");
        verifyNoMoreInteractions(clientPresenter);
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("accept is pressed: what is typed next is in the input line, a blank as well")
    @EnumSource(Press.class)
    void afterAccept(Press press) throws Exception {
        server();
        press(press, Word.ACCEPT, 'A');
        verify(serverPresenter, timeout(PATIENCE)).accept();
        typesIntoInput(" hi ");
        verifyNoMoreInteractions(serverPresenter);
    }

    @ParameterizedTest(name = "{displayName} ({0}, {1})")
    @TestName("a button was pressed and waits: what is typed meanwhile is in the input line")
    @CsvSource({"ACCEPT, A, BY_MOUSE", "ACCEPT, A, WITH_BLANK", "RECEIVE, R, BY_MOUSE", "RECEIVE, R, WITH_BLANK"})
    void whileItWaits(Action action, char key, Press press) throws Exception {
        ServerWindow window = server();
        boolean accepts = action == Action.ACCEPT;
        ServerState waiting = accepts ? ServerState.ACCEPTING : ServerState.RECEIVING;
        Desk.run(() -> window.showState(accepts ? ServerState.LISTENING : ServerState.CONNECTED, Set.of()));
        Answer<Void> waits = pressed -> {
            window.showState(waiting, Set.of(action));
            return null;
        };
        doAnswer(waits).when(serverPresenter).accept();
        doAnswer(waits).when(serverPresenter).receive();
        press(press, Word.valueOf(action.name()), key);
        Desk.await(action + " waits", () -> !Desk.isEnabled(window, Word.valueOf(action.name())));
        typesIntoInput(" hi ");
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("start is pressed: a blank does not stop the server again")
    @EnumSource(Press.class)
    void afterStart(Press press) throws Exception {
        server();
        press(press, Word.START, 'T');
        verify(serverPresenter, timeout(PATIENCE)).startOrStop();
        typesIntoInput(" ");
        verifyNoMoreInteractions(serverPresenter);
    }

    @ParameterizedTest(name = "{displayName} ({0})")
    @TestName("the keyboard is at another field and Alt+C connects: then it is in the input line")
    @ValueSource(strings = {"host", "port", "messages"})
    void fromAnyPlace(String field) throws Exception {
        client();
        keyboardTo(Desk.find(opened.frame(), field, JComponent.class));
        press(Press.WITH_ALT, Word.CONNECT, 'C');
        verify(clientPresenter, timeout(PATIENCE)).connect();
        typesIntoInput("hi");
        assertThat(Desk.ask(() -> opened.address().toString())).isEqualTo("127.0.0.1:8888");
    }

    @Test
    @TestName("dark colours are chosen by keys: their letter does not end up in the input line")
    void darkByKeys() throws Exception {
        client();
        Desk.pressesAltAnd('V', opened);
        JMenu menu = opened.frame().getJMenuBar().getMenu(0);
        Desk.await("the menu is open", () -> Desk.ask(menu::isPopupMenuVisible));
        Desk.presses('d', opened);
        Desk.await("the colours are dark", () -> Desk.ask(Look::isDark));
        JComponent input = Desk.find(opened.frame(), "input", JComponent.class);
        Desk.await("the keyboard is in the input line", () -> Desk.ask(input::isFocusOwner));
        // The system may tell of the letter only now.
        Desk.typesPressed('d', opened);
        typesIntoInput("hi");
    }

    @Test
    @TestName("a message that arrives leaves the keyboard where it is")
    void arrivingMessage() throws Exception {
        ServerWindow window = server();
        Desk.run(() -> window.showState(ServerState.RECEIVING, Set.of(Action.RECEIVE)));
        JComponent area = Desk.find(window.frame(), "messages", JComponent.class);
        keyboardTo(area);
        Desk.run(() -> window.showState(ServerState.CONNECTED, Set.of()));
        Desk.run(() -> {});
        assertThat(Desk.ask(area::isFocusOwner)).isTrue();
    }

    private void client() throws Exception {
        ClientWindow window = Desk.ask(() -> new ClientWindow(Address.DEFAULT, Words.in(Locale.ENGLISH)));
        window.setPresenter(clientPresenter);
        doAnswer(connects -> {
            window.showState(ClientState.CONNECTING, Set.of(Action.CONNECT));
            EventQueue.invokeLater(() -> window.showState(ClientState.CONNECTED, Set.of(Action.RECEIVE)));
            return null;
        }).when(clientPresenter).connect();
        open(window);
    }

    private ServerWindow server() throws Exception {
        ServerWindow window = Desk.ask(() -> new ServerWindow(Address.DEFAULT, Words.in(Locale.ENGLISH)));
        window.setPresenter(serverPresenter);
        doAnswer(starts -> {
            window.showState(ServerState.STARTING, Set.of(Action.START));
            EventQueue.invokeLater(() -> window.showState(ServerState.LISTENING, Set.of()));
            return null;
        }).when(serverPresenter).startOrStop();
        doAnswer(accepts -> {
            window.showState(ServerState.ACCEPTING, Set.of(Action.ACCEPT));
            EventQueue.invokeLater(() -> window.showState(ServerState.CONNECTED, Set.of()));
            return null;
        }).when(serverPresenter).accept();
        open(window);
        return window;
    }

    private void open(ChatWindow window) throws Exception {
        opened = window;
        Desk.run(() -> window.open(new Rectangle(ChatFrame.openingSize())));
        Desk.settle(window);
    }

    private void press(Press press, Word button, char key) throws Exception {
        JButton component = Desk.find(opened.frame(), button.key(), JButton.class);
        switch (press) {
            case BY_MOUSE -> Desk.clicks(component);
            case WITH_ALT -> Desk.pressesAltAnd(key, opened);
            case WITH_BLANK -> {
                keyboardTo(component);
                Desk.types(" ", opened);
            }
        }
    }

    private void keyboardTo(JComponent component) throws Exception {
        Desk.run(component::requestFocusInWindow);
        Desk.await("the keyboard is at " + component.getName(), () -> Desk.ask(component::isFocusOwner));
    }

    private void typesIntoInput(String text) throws Exception {
        JComponent input = Desk.find(opened.frame(), "input", JComponent.class);
        Desk.await("the keyboard is in the input line", () -> Desk.ask(input::isFocusOwner));
        Desk.types(text, opened);
        Desk.await("\"" + text + "\" is in the input line", () -> Desk.input(opened).equals(text));
    }
}
