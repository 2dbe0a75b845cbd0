package tcpchat.tutor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens the chat's windows in a program of their own. */
final class Windows {

    private Windows() {}

    /** Opens {@code both} windows, the {@code client}'s or the {@code server}'s. */
    static int open(String which, ChatOptions options, List<Path> classPath) throws IOException, InterruptedException {
        TerminalTalk.checkAddress(options.host(), options.port());
        return JavaProcess.of(classPath, "tcpchat.gui.ChatApp")
                .property("chat.host", options.host())
                .property("chat.port", String.valueOf(options.port()))
                .arguments(which)
                .runInsteadOfThis();
    }
}
