package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.gui.Word.FROM_CLIENT;
import static tcpchat.gui.Word.FROM_SERVER;
import static tcpchat.gui.Word.SAY_CLIENT_CONNECTED;
import static tcpchat.gui.Word.SAY_CLIENT_GONE;
import static tcpchat.gui.Word.SAY_CONNECTED;
import static tcpchat.gui.Word.SAY_DISCONNECTED;
import static tcpchat.gui.Word.SAY_SERVER_GONE;
import static tcpchat.gui.Word.SAY_STARTED;
import static tcpchat.gui.Word.SAY_STOPPED;
import static tcpchat.tutor.words.Sentence.say;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Peer;

/** Both presenters on the twelve steps as they are written, against each other and against plain sockets. */
@StepTest(value = ServerPresenter.class, method = "send")
@TestName("GUI: whole conversations, and what goes wrong in them")
class ConversationTest implements StartsMockito {

    @Test
    @TestName("the tutorial's conversation, from start to goodbye, twice")
    void wholeConversation(Loopback loopback) throws Exception {
        ServerRig server = ServerRig.onOwnSteps(loopback);
        ClientRig client = ClientRig.onOwnSteps(loopback);
        converse(server, client);
        converse(server, client);
    }

    @Test
    @TestName("a plain socket as client: text, goodbye sign, end")
    void plainClient(Loopback loopback) throws Exception {
        ServerRig server = ServerRig.onOwnSteps(loopback);
        Peer client = accepts(server, loopback);
        client.sends("hello");
        server.press(server.presenter::receive);
        server.expectTexts(FROM_CLIENT, "hello");
        server.type("hi");
        server.press(server.presenter::send);
        server.expectSaid(FROM_SERVER, "hi");
        client.sends("#");
        server.press(server.presenter::receive);
        server.expectSaid(SAY_CLIENT_GONE);
        client.expectTextThenEnd("hi");
    }

    @Test
    @TestName("a plain socket as server: text both ways, goodbye sign, end")
    void plainServer(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Peer server = connects(client, loopback);
        server.sends("welcome");
        client.expectTexts(FROM_SERVER, "welcome");
        client.type("hello");
        client.press(client.presenter::send);
        client.expectSaid(FROM_CLIENT, "hello");
        client.press(client.presenter::disconnect);
        server.expectTextThenEnd("hello#");
    }

    @Test
    @TestName("the client's window is closed in mid-conversation: it says goodbye, and the connection ends")
    void closedInMidConversation(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        converse(ServerRig.onOwnSteps(loopback), client);
        Peer server = connects(client, loopback);
        client.close();
        server.expectTextThenEnd("#");
    }

    @Test
    @TestName("the client's window is closed after the conversation: it goes without a notice")
    void closedAfterwards(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        converse(ServerRig.onOwnSteps(loopback), client);
        client.close();
        client.expect(say("the window is gone"), client::isDisposed);
        client.expectNotTold("notice");
    }

    @Test
    @TestName("the server closes while the client is idle: the client says so, and can connect again")
    void serverCloses(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        connects(client, loopback).closes();
        client.expectSaid(SAY_SERVER_GONE);
        client.expectState(ClientState.NOT_CONNECTED);
        connects(client, loopback);
    }

    @Test
    @TestName("the server breaks the connection off: the client says so, and can connect again")
    void serverResets(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        connects(client, loopback).resets();
        client.expectSaid(SAY_SERVER_GONE);
        connects(client, loopback);
    }

    @Test
    @TestName("the server vanishes while 10 MB are on their way to it: the client says so once")
    void serverVanishesWhileSending(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Peer server = connects(client, loopback);
        client.type("x".repeat(10_000_000));
        client.press(client.presenter::send);
        client.expectState(ClientState.CONNECTED, Action.RECEIVE, Action.SEND);
        server.resets();
        client.expectState(ClientState.NOT_CONNECTED);
        client.expectSaid(SAY_SERVER_GONE);
        Wire.expectNoThreads();
    }

    @Test
    @TestName("the server vanishes in the middle of a text: what had come is shown, and then that it is gone")
    void serverVanishesWhileReceiving(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Peer server = connects(client, loopback);
        server.sends("half a sen");
        server.closes();
        client.expectSaid(SAY_SERVER_GONE);
        client.expectTexts(FROM_SERVER, "half a sen");
    }

    @Test
    @TestName("10 MB in one burst: every byte is shown, in order, and the event thread stays free")
    void burst(Loopback loopback) throws Exception {
        String text = IntStream.range(0, 950_000).mapToObj(number -> 1_000_000_000 + number + "\n")
                .collect(Collectors.joining());
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Peer server = connects(client, loopback);
        loopback.starts(() -> {
            server.sends(text);
            server.closes();
            return null;
        });
        client.expect(say("it begins to show"), () -> client.count(line -> line.method().equals("say")) > 1);
        client.expectAlive();
        client.expectState(ClientState.NOT_CONNECTED);
        client.expectSaid(SAY_SERVER_GONE);
        assertThat(String.join("", client.texts(FROM_SERVER))).isEqualTo(text);
    }

    @Test
    @TestName("bytes that are not UTF-8 are shown as the replacement character, and the conversation goes on")
    void notUtf8(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Peer server = connects(client, loopback);
        server.sends(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        client.expect(say("something is shown"), () -> !client.texts(FROM_SERVER).isEmpty());
        server.sends("b");
        client.expect(say("b is shown"), () -> String.join("", client.texts(FROM_SERVER)).endsWith("ab"));
        assertThat(String.join("", client.texts(FROM_SERVER))).contains("\uFFFD");
    }

    @Test
    @Challenge
    @TestName("a character whose bytes come one by one is shown whole, on either side")
    void characterSplit(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Peer server = connects(client, loopback);
        server.dribbles("你好😀");
        client.expect(say("all is shown"), () -> String.join("", client.texts(FROM_SERVER)).equals("你好😀"));
        ServerRig second = ServerRig.onOwnSteps(loopback);
        Peer plain = accepts(second, loopback);
        byte[] bytes = "你".getBytes(UTF_8);
        second.press(second.presenter::receive);
        plain.sends(new byte[] {bytes[0]});
        second.expectState(ServerState.RECEIVING, Action.RECEIVE);
        plain.sends(new byte[] {bytes[1], bytes[2]});
        second.expectTexts(FROM_CLIENT, "你");
    }

    @RepeatedTest(value = 4, name = "connect, disconnect, connect again, 25 times ({currentRepetition} of 4)")
    void connectsAgainAndAgain(Loopback loopback) throws Exception {
        ClientRig client = ClientRig.onOwnSteps(loopback);
        Listener listener = loopback.listens();
        client.address(listener.host(), listener.port());
        for (int round = 0; round < 25; round++) {
            client.press(client.presenter::connect);
            client.expectSaid(SAY_CONNECTED);
            Peer server = listener.accepts();
            client.press(client.presenter::disconnect);
            client.expectSaid(SAY_DISCONNECTED);
            server.expectTextThenEnd("#");
            client.forget();
        }
        Wire.expectNoThreads();
    }

    @RepeatedTest(value = 4, name = "start, stop, start again at the same port, 25 times ({currentRepetition} of 4)")
    void startsAgainAndAgain(Loopback loopback) throws Exception {
        ServerRig server = ServerRig.onOwnSteps(loopback);
        for (int round = 0; round < 25; round++) {
            server.press(server.presenter::startOrStop);
            server.expectSaid(SAY_STARTED);
            server.address(Loopback.HOST, server.port());
            server.press(server.presenter::accept);
            server.press(server.presenter::startOrStop);
            server.expectSaid(SAY_STOPPED);
            server.forget();
        }
        Wire.expectNoThreads();
        Wire.expectFree(server.port());
    }

    @RepeatedTest(value = 20, name = "10 times opened and closed in mid-conversation ({currentRepetition} of 20)")
    void opensAndCloses(Loopback loopback) throws Exception {
        for (int round = 0; round < 10; round++) {
            ServerRig server = ServerRig.onOwnSteps(loopback);
            ClientRig client = ClientRig.onOwnSteps(loopback);
            meet(server, client);
            server.press(server.presenter::receive);
            server.close();
            client.close();
            server.expect(say("the server's window is gone"), server::isDisposed);
            client.expect(say("the client's window is gone"), client::isDisposed);
            Wire.expectFree(server.port());
        }
        Wire.expectNoThreads();
    }

    /** A whole conversation, each button pressed: what is not written yet comes to light. */
    static void converse(ServerRig server, ClientRig client) throws Exception {
        meet(server, client);
        client.type("你好,服务端");
        client.press(client.presenter::send);
        client.expectTexts(FROM_CLIENT, "你好,服务端");
        server.press(server.presenter::receive);
        server.expectTexts(FROM_CLIENT, "你好,服务端");
        server.type("你好,客户端");
        server.press(server.presenter::send);
        client.expectTexts(FROM_SERVER, "你好,客户端");
        client.press(client.presenter::disconnect);
        client.expectSaid(SAY_DISCONNECTED);
        server.press(server.presenter::receive);
        server.expectSaid(SAY_CLIENT_GONE);
        server.forget();
        client.forget();
    }

    private static void meet(ServerRig server, ClientRig client) throws Exception {
        server.press(server.presenter::startOrStop);
        server.expectSaid(SAY_STARTED);
        server.press(server.presenter::accept);
        client.address(Loopback.HOST, server.port());
        client.press(client.presenter::connect);
        client.expectSaid(SAY_CONNECTED);
        server.expectSaid(SAY_CLIENT_CONNECTED);
        server.expectState(ServerState.CONNECTED);
    }

    private static Peer connects(ClientRig client, Loopback loopback) throws Exception {
        Listener listener = loopback.listens();
        client.forget();
        client.address(listener.host(), listener.port());
        client.press(client.presenter::connect);
        client.expectSaid(SAY_CONNECTED);
        return listener.accepts();
    }

    private static Peer accepts(ServerRig server, Loopback loopback) throws Exception {
        server.press(server.presenter::start);
        server.expectSaid(SAY_STARTED);
        server.press(server.presenter::accept);
        Peer client = loopback.connectsTo(server.listening());
        server.expectSaid(SAY_CLIENT_CONNECTED);
        return client;
    }
}
