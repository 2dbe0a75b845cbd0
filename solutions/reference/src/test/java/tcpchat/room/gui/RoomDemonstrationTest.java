package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.gui.Desk;
import tcpchat.room.host.Pace;

/** The menu for the lecture, on the real windows and the finished steps. */
@Tag("window")
@DisplayName("The menu for the lecture")
class RoomDemonstrationTest {

    private static final Pace LIVELY = new Pace(Duration.ofMillis(50), Duration.ofMinutes(1), Duration.ofSeconds(2));
    private static final Pace IMPATIENT = new Pace(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(2));

    @BeforeEach
    void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @Test
    @DisplayName("a member that does not read: the others go on, and after many long texts it can't keep up")
    void stopReading() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, LIVELY)) {
            desk.opensRoom();
            desk.join(desk.ann(), desk.bob(), desk.cyd());
            desk.choose(desk.cyd(), RoomWord.STOP_READING);
            desk.says(desk.ann(), "在吗？");
            desk.expectLast(desk.bob(), "ann：在吗？");
            desk.choose(desk.ann(), RoomWord.SAY_MUCH);
            desk.expectSlowly(desk.room(), "cyd 不在了：跟不上");
            desk.expect(desk.ann(), "cyd 离开了聊天室");
            desk.says(desk.bob(), "我还在");
            desk.expect(desk.ann(), "bob：我还在");
            desk.expect(desk.bob(), "ann：" + "x".repeat(10) + "…（还有 59990 个字符）");
            desk.expectAll(desk.cyd(), "已加入聊天室", "这个窗口不再读取", "聊天室断开连接");
            assertThat(desk.names(desk.bob())).containsExactly("ann", "bob");
        }
    }

    @Test
    @DisplayName("a member that sends no heartbeats is taken for gone")
    void stopHeartbeats() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, IMPATIENT)) {
            desk.opensRoom();
            desk.join(desk.ann());
            desk.choose(desk.ann(), RoomWord.STOP_HEARTBEATS);
            desk.expectLast(desk.room(), "ann 不在了：没有心跳");
            desk.expectAll(desk.ann(), "已加入聊天室", "这个窗口不再发送心跳", "聊天室断开连接");
        }
    }

    @Test
    @DisplayName("a member that breaks off without goodbye: its connection is broken, and it can join again")
    void reset() throws Exception {
        try (RoomDesk desk = RoomDesk.open(Locale.ENGLISH, RoomDesk.CALM)) {
            desk.opensRoom();
            desk.join(desk.ann());
            desk.choose(desk.ann(), RoomWord.RESET);
            desk.expectLast(desk.room(), "ann is gone: connection broken");
            desk.expectAll(desk.ann(), "You have joined the room", "You have left the room");
            assertThat(Desk.ask(() -> Desk.menuItem(desk.ann().frame(), desk.say(RoomWord.RESET)).isEnabled()))
                    .isFalse();
            desk.join(desk.ann());
        }
    }
}
