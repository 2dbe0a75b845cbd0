package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Peer;

/** Both real windows on the student's handlers and steps, used by clicks. */
@Tag("window")
@StepTest(value = ServerPresenter.class, method = "send")
@TestName("GUI: both windows on the screen")
class TwoWindowsTest {

    private final NotingListen listen = new NotingListen();
    private ServerWindow server;
    private ClientWindow client;

    @BeforeEach
    void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @AfterEach
    void closeAll() throws Exception {
        for (ChatWindow window : new ChatWindow[] {client, server}) {
            if (window != null) {
                Desk.run(window::dispose);
            }
        }
        Desk.setUp(false, 1);
    }

    @ParameterizedTest(name = "{displayName}: {0}, {1}")
    @TestName("a whole conversation by clicks, in each language and at each zoom")
    @CsvSource({"zh, 1", "en, 1", "zh, 2", "en, 2"})
    void wholeConversation(String language, float zoom, Loopback loopback) throws Exception {
        rehearse(loopback);
        Desk.setUp(false, zoom);
        Words words = Words.in(Locale.forLanguageTag(language));
        meet(Locale.forLanguageTag(language));
        String here = Loopback.HOST + ":" + listen.listening().getLocalPort();
        assertThat(Desk.status(server)).as("the port that the server got, and the client's").matches(
                words.say(Word.STATE_CLIENT_CONNECTED, Pattern.quote(here),
                        Pattern.quote(Loopback.HOST) + ":[1-9]\\d*"));
        Desk.type(client, "你好,服务端");
        Desk.press(client, Word.SEND);
        Desk.expectLines(client, words.say(Word.SAY_CONNECTED), words.say(Word.FROM_CLIENT, "你好,服务端"));
        assertThat(Desk.input(client)).isEmpty();
        Desk.press(server, Word.RECEIVE);
        Desk.expectLines(server, words.say(Word.SAY_STARTED), words.say(Word.SAY_CLIENT_CONNECTED),
                words.say(Word.FROM_CLIENT, "你好,服务端"));
        Desk.type(server, "hi");
        Desk.press(server, Word.SEND);
        Desk.expectLines(client, words.say(Word.SAY_CONNECTED), words.say(Word.FROM_CLIENT, "你好,服务端"),
                words.say(Word.FROM_SERVER, "hi"));
        Desk.press(client, Word.CONNECT);
        assertThat(Desk.answersNotice(client)).isEqualTo(words.say(Word.NOTICE_ALREADY_CONNECTED));
        Desk.press(client, Word.DISCONNECT);
        Desk.press(server, Word.RECEIVE);
        Desk.await("the server has stopped",
                () -> Desk.shown(server).endsWith(words.say(Word.SAY_CLIENT_GONE) + "\n"));
        assertThat(Desk.status(server)).isEqualTo(words.say(Word.STATE_STOPPED));
        assertThat(Desk.status(client)).isEqualTo(words.say(Word.STATE_NOT_CONNECTED));
    }

    @Test
    @TestName("100,000 short messages as fast as they come: the window answers meanwhile, and shows the last")
    void manyMessages(Loopback loopback) throws Exception {
        rehearse(loopback);
        Listener listener = loopback.listens();
        client = Desk.opensClient(new Address(Loopback.HOST, String.valueOf(listener.port())), Locale.ENGLISH);
        Desk.press(client, Word.CONNECT);
        Peer peer = listener.accepts();
        loopback.starts(() -> {
            for (int number = 1; number <= 100_000; number++) {
                peer.sends("message " + number + "\n");
            }
            return null;
        });
        Desk.await("it begins to show", () -> Desk.shown(client).contains("message"));
        // Each of these questions is answered by the event thread between the messages.
        Desk.type(client, "typed meanwhile");
        assertThat(Desk.input(client)).isEqualTo("typed meanwhile");
        Desk.await("the last message is shown", () -> Desk.shown(client).endsWith("message 100000\n"));
        assertThat(Desk.shown(client).lines().count()).isLessThanOrEqualTo(MessageArea.MOST_LINES);
    }

    @RepeatedTest(value = 20, name = "10 times opened and closed in mid-conversation ({currentRepetition} of 20)")
    void opensAndCloses(Loopback loopback) throws Exception {
        rehearse(loopback);
        for (int round = 0; round < 10; round++) {
            meet(Locale.ENGLISH);
            Desk.press(server, Word.RECEIVE);
            Desk.closes(server);
            Desk.closes(client);
            Desk.await("both windows are gone",
                    () -> !server.frame().isDisplayable() && !client.frame().isDisplayable());
        }
        Wire.expectNoThreads();
    }

    /** The same without a screen: what is not written yet comes to light here, not as a line in a window. */
    private static void rehearse(Loopback loopback) throws Exception {
        ConversationTest.converse(ServerRig.onOwnSteps(loopback), ClientRig.onOwnSteps(loopback));
    }

    /** Opens both windows by and by: the client's address is the port that the server got. */
    private void meet(Locale language) throws Exception {
        Words words = Words.in(language);
        server = Desk.opensServer(new Address(Loopback.HOST, "0"), language, listen.steps());
        Desk.press(server, Word.START);
        Desk.await("the server is started", () -> Desk.shown(server).contains(words.say(Word.SAY_STARTED)));
        Desk.press(server, Word.ACCEPT);
        String port = String.valueOf(listen.listening().getLocalPort());
        client = Desk.opensClient(new Address(Loopback.HOST, port), language);
        Desk.press(client, Word.CONNECT);
        Desk.await("the client is connected", () -> Desk.shown(client).contains(words.say(Word.SAY_CONNECTED)));
        Desk.await("the server has a client",
                () -> Desk.shown(server).contains(words.say(Word.SAY_CLIENT_CONNECTED)));
    }
}
