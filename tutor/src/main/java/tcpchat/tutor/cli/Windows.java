package tcpchat.tutor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens the windows of the chat, or of the room, in a program of their own. */
final class Windows {

    private Windows() {}

    /** Opens {@code both} windows, the {@code client}'s or the {@code server}'s. */
    static int open(String which, ChatOptions options, List<Path> classPath) throws IOException, InterruptedException {
        return program("tcpchat.gui.ChatApp", options, classPath).arguments(which).runInsteadOfThis();
    }

    /** Opens the window of the room and those of three members. */
    static int openRoom(ChatOptions options, List<Path> classPath) throws IOException, InterruptedException {
        return program("tcpchat.room.gui.RoomApp", options, classPath).runInsteadOfThis();
    }

    private static JavaProcess program(String mainClass, ChatOptions options, List<Path> classPath) {
        TerminalTalk.checkAddress(options.host(), options.port());
        return JavaProcess.of(classPath, mainClass)
                .property("chat.host", options.host())
                .property("chat.port", String.valueOf(options.port()));
    }
}
