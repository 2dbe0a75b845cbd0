package tcpchat.room.gui;

import tcpchat.gui.ChatApp;
import tcpchat.room.host.HostSteps;
import tcpchat.room.host.MemberSteps;
import tcpchat.room.host.Pace;

/**
 * Opens the room's window and those of three members.
 *
 * <p>{@code -Dchat.host}, {@code -Dchat.port} and {@code -Dlang} choose address and language as in {@link ChatApp}.
 */
public final class RoomApp {

    private RoomApp() {}

    public static void main(String[] arguments) {
        ChatApp.start(words -> Company.open(ChatApp.address(), words, HostSteps.own(), MemberSteps.own(), Pace.USUAL));
    }
}
