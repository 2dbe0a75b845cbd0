package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.gui.Desk;
import tcpchat.room.Step3ServeMany;
import tcpchat.room.Step4Members;
import tcpchat.room.host.HostSteps;

/** What the windows show where the student has not got to a step yet. */
@Tag("window")
@DisplayName("A step that is not written yet, in the room's windows")
class UnwrittenRoomTest {

    @BeforeEach
    void look() throws Exception {
        Desk.assumeDisplay();
        Desk.setUp(false, 1);
    }

    @Test
    @DisplayName("is named with its file and line, and the button can be pressed again")
    void opening() throws Exception {
        HostSteps own = HostSteps.own();
        Step4Members todo = mock(Step4Members.class, call -> {
            throw unwritten("TODO room step 4: members", "tcpchat.room.Step4Members", "create");
        });
        HostSteps steps = new HostSteps(own.create(), own.bind(), own.listen(), own.writer(), own.readers(),
                own.serve(), todo, own.broadcast(), own.outbox(), own.silence(), own.shutdown());
        try (RoomDesk desk = RoomDesk.open(Locale.ENGLISH, RoomDesk.CALM, steps)) {
            desk.press(desk.room(), RoomWord.OPEN);
            String line = "Not written yet: room step 4: members. Open tcpchat/room/Step4Members.java:7";
            desk.expectAll(desk.room(), line);
            Desk.await("the button can be pressed", () -> desk.isButton(desk.room(), RoomWord.OPEN));
            desk.press(desk.room(), RoomWord.OPEN);
            desk.expectAll(desk.room(), line, line);
        }
    }

    @Test
    @DisplayName("is named where it is reached while the room is open; the room that can't accept closes by itself")
    void accepting() throws Exception {
        HostSteps own = HostSteps.own();
        Step3ServeMany todo = mock(Step3ServeMany.class, call -> {
            throw unwritten("TODO room step 3: serve", "tcpchat.room.Step3ServeMany", "serve");
        });
        HostSteps steps = new HostSteps(own.create(), own.bind(), own.listen(), own.writer(), own.readers(), todo,
                own.members(), own.broadcast(), own.outbox(), own.silence(), own.shutdown());
        try (RoomDesk desk = RoomDesk.open(Locale.CHINESE, RoomDesk.CALM, steps)) {
            desk.press(desk.room(), RoomWord.OPEN);
            desk.expectLast(desk.room(), "聊天室已关闭");
            assertThat(desk.lines(desk.room()))
                    .contains("还没有写：room step 3: serve。请打开 tcpchat/room/Step3ServeMany.java:7");
            assertThat(desk.isButton(desk.room(), RoomWord.OPEN)).isTrue();
        }
    }

    private static UnsupportedOperationException unwritten(String message, String className, String method) {
        UnsupportedOperationException todo = new UnsupportedOperationException(message);
        String file = className.substring(className.lastIndexOf('.') + 1) + ".java";
        todo.setStackTrace(new StackTraceElement[] {new StackTraceElement(className, method, file, 7)});
        return todo;
    }
}
