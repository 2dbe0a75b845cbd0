package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcpchat.gui.Desk;
import tcpchat.gui.Word;
import tcpchat.room.host.Pace;

/** The real windows on the finished steps, used by clicks. */
@Tag("window")
@DisplayName("The room's window and three members'")
class RoomWindowsTest {

    @BeforeEach
    void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @AfterEach
    void usualLook() throws Exception {
        Desk.setUp(false, 1);
    }

    @ParameterizedTest(name = "{displayName}: {0}, {1}")
    @DisplayName("a whole conversation by clicks, in each language and at each zoom")
    @CsvSource({"zh, 1", "en, 1", "zh, 2", "en, 2"})
    void wholeConversation(String language, float zoom) throws Exception {
        Desk.setUp(false, zoom);
        try (RoomDesk desk = RoomDesk.open(Locale.forLanguageTag(language), RoomDesk.CALM)) {
            desk.opensRoom();
            String address = "127.0.0.1:" + desk.port();
            desk.join(desk.ann(), desk.bob(), desk.cyd());
            assertThat(desk.names(desk.room())).containsExactly("ann", "bob", "cyd");
            desk.says(desk.ann(), "你好, all");
            desk.expectLast(desk.cyd(), desk.say(RoomWord.SAID, "ann", "你好, all"));
            desk.says(desk.bob(), "#");
            desk.expectLast(desk.cyd(), desk.say(RoomWord.SAID, "bob", "#"));
            desk.press(desk.cyd(), RoomWord.LEAVE);
            desk.expectLast(desk.ann(), desk.say(RoomWord.SAY_LEFT, "cyd"));
            desk.press(desk.room(), RoomWord.CLOSE);
            desk.expectAll(desk.room(), desk.say(RoomWord.SAY_OPENED, address), joined(desk, "ann"),
                    joined(desk, "bob"), joined(desk, "cyd"), desk.say(RoomWord.SAID, "ann", "你好, all"),
                    desk.say(RoomWord.SAID, "bob", "#"),
                    desk.say(RoomWord.SAY_GONE, "cyd", desk.say(RoomWord.LEFT)), desk.say(RoomWord.SAY_CLOSED));
            desk.expectAll(desk.ann(), desk.say(RoomWord.SAY_IN), joined(desk, "bob"), joined(desk, "cyd"),
                    desk.say(RoomWord.SAID, "ann", "你好, all"), desk.say(RoomWord.SAID, "bob", "#"),
                    desk.say(RoomWord.SAY_LEFT, "cyd"), desk.say(RoomWord.ROOM_CLOSED));
            desk.expectAll(desk.cyd(), desk.say(RoomWord.SAY_IN), desk.say(RoomWord.SAID, "ann", "你好, all"),
                    desk.say(RoomWord.SAID, "bob", "#"), desk.say(RoomWord.SAY_OUTSIDE));
            assertThat(desk.input(desk.ann())).isEmpty();
            assertThat(desk.names(desk.room())).isEmpty();
            assertThat(desk.names(desk.bob())).isEmpty();
        }
    }

    @Test
    @DisplayName("whoever is refused hears why, in the room's language of the moment, and joins under another name")
    void refused() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.ENGLISH, RoomDesk.CALM)) {
            desk.opensRoom();
            desk.join(desk.ann());
            desk.type(desk.bob(), "name", "ann");
            desk.press(desk.bob(), RoomWord.JOIN);
            desk.expectAll(desk.bob(), "The name is taken");
            desk.expectLast(desk.room(), "ann was refused: The name is taken");
            Desk.run(() -> Desk.menuItem(desk.room().frame(), "中文").doClick(0));
            desk.type(desk.bob(), "name", "b:b");
            desk.press(desk.bob(), RoomWord.JOIN);
            desk.expectLast(desk.bob(), "名字无效");
            desk.expectLast(desk.room(), "b:b 被拒绝：名字无效");
            desk.type(desk.bob(), "name", "bob");
            desk.join(desk.bob());
            desk.expectLast(desk.ann(), "bob has joined the room");
            assertThat(desk.names(desk.ann())).containsExactly("ann", "bob");
            desk.press(desk.ann(), RoomWord.JOIN);
            assertThat(Desk.answersNotice(desk.ann().frame())).as("ann has joined already")
                    .isEqualTo("You are in the room already");
        }
    }

    @Test
    @DisplayName("notices: not in the room, no name, a text that is too long; what was typed stays")
    void notices() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM)) {
            desk.says(desk.ann(), "typed");
            assertThat(Desk.answersNotice(desk.ann().frame())).isEqualTo("未加入聊天室");
            desk.press(desk.ann(), RoomWord.LEAVE);
            assertThat(Desk.answersNotice(desk.ann().frame())).isEqualTo("未加入聊天室");
            desk.type(desk.ann(), "name", "");
            desk.press(desk.ann(), RoomWord.JOIN);
            assertThat(Desk.answersNotice(desk.ann().frame())).isEqualTo("请先填写名字");
            desk.opensRoom();
            desk.type(desk.ann(), "name", "ann");
            desk.join(desk.ann());
            assertThat(Desk.ask(() -> desk.ann().frame().getMostRecentFocusOwner().getName())).isEqualTo("input");
            assertThat(desk.input(desk.ann())).isEqualTo("typed");
            desk.says(desk.ann(), "");
            desk.typesAnyLength(desk.ann(), "你".repeat(20_001));
            desk.press(desk.ann(), RoomWord.SEND);
            assertThat(Desk.answersNotice(desk.ann().frame())).contains("60000", "60003");
            assertThat(desk.input(desk.ann())).hasSize(20_001);
            desk.says(desk.ann(), "short");
            desk.expectAll(desk.ann(), desk.say(RoomWord.SAY_IN), desk.say(RoomWord.SAID, "ann", "short"));
        }
    }

    @Test
    @DisplayName("the room closes while members are there, and can be opened again at once")
    void openedAgain() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM)) {
            desk.opensRoom();
            desk.join(desk.ann(), desk.bob());
            desk.type(desk.room(), "port", desk.port());
            desk.press(desk.room(), RoomWord.CLOSE);
            desk.expectLast(desk.ann(), "聊天室已关闭");
            desk.expectLast(desk.bob(), "聊天室已关闭");
            Desk.await("the room is closed", () -> desk.isButton(desk.room(), RoomWord.OPEN));
            desk.opensRoom();
            desk.join(desk.ann());
            assertThat(desk.names(desk.room())).containsExactly("ann");
        }
    }

    @Test
    @DisplayName("windows that are closed in mid-conversation leave no thread, no member and no port")
    void closedWindows() throws Exception {
        String port;
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM)) {
            desk.opensRoom();
            port = desk.port();
            desk.join(desk.ann(), desk.bob(), desk.cyd());
            RoomDesk.closes(desk.cyd());
            desk.expectLast(desk.ann(), "cyd 离开了聊天室");
            desk.expectLast(desk.room(), "cyd 不在了：已离开");
            RoomDesk.closes(desk.room());
            desk.expectLast(desk.ann(), "聊天室已关闭");
        }
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress("127.0.0.1", Integer.parseInt(port)));
        }
    }

    @Test
    @DisplayName("a port that is taken, and a host that is missing, are explained")
    void startFails() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM)) {
            desk.type(desk.room(), "port", String.valueOf(taken.getLocalPort()));
            desk.press(desk.room(), RoomWord.OPEN);
            Desk.await("a reason", () -> desk.lines(desk.room()).stream()
                    .anyMatch(line -> line.startsWith("启动失败的原因是: 端口已被占用")));
            desk.type(desk.room(), "host", "");
            desk.press(desk.room(), RoomWord.OPEN);
            Desk.await("a reason", () -> desk.lines(desk.room()).stream()
                    .anyMatch(line -> line.startsWith("启动失败的原因是: 还没有填写主机")));
            desk.type(desk.ann(), "port", "x");
            desk.press(desk.ann(), RoomWord.JOIN);
            desk.expectAll(desk.ann(), desk.words().say(Word.SAY_CONNECT_FAILED, new IllegalArgumentException()));
        }
    }

    @Test
    @DisplayName("whoever is no client of a room is a stranger, and nobody else notices")
    void stranger() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM)) {
            desk.opensRoom();
            desk.join(desk.ann());
            try (Socket client = new Socket("127.0.0.1", Integer.parseInt(desk.port()))) {
                client.getOutputStream().write("hello".getBytes(StandardCharsets.UTF_8));
                desk.expectLast(desk.room(), "来自 127.0.0.1 的连接不是聊天室客户端");
            }
            desk.expectAll(desk.ann(), "已加入聊天室");
        }
    }

    @Test
    @DisplayName("a connection that does not end in time is cut off when the room closes, and counted")
    void cutOff() throws Exception {
        Pace hasty = new Pace(RoomDesk.CALM.heartbeat(), RoomDesk.CALM.patience(), Duration.ofMillis(100));
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, hasty)) {
            desk.opensRoom();
            try (Socket silent = new Socket("127.0.0.1", Integer.parseInt(desk.port()))) {
                // The next one is in: so the one before has been accepted.
                desk.join(desk.ann());
                desk.press(desk.room(), RoomWord.CLOSE);
                desk.expectLast(desk.room(), "聊天室已关闭, 有 1 个连接被强行断开");
                assertThat(silent.getInputStream().read()).isEqualTo(-1);
            }
            desk.expectLast(desk.ann(), "聊天室已关闭");
        }
    }

    private static String joined(RoomDesk desk, String name) {
        return desk.say(RoomWord.SAY_JOINED, name);
    }
}
