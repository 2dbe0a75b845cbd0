package tcpchat.tutor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tcpchat.tutor.steps.Kit;

/** One window alone, to talk between two machines: on the finished steps, or on the student's where there are none. */
abstract class WindowCommand implements Callable<Integer> {

    @Mixin
    private ChatOptions options;

    private final String window;

    private WindowCommand(String window) {
        this.window = window;
    }

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        Path root = Kit.root().orElseThrow();
        Build.ofEverything(root).runIfStale();
        List<Path> classPath = ClassPath.hasReference(root) ? ClassPath.ofReference(root) : ClassPath.ofStudent(root);
        return Windows.open(window, options, classPath);
    }

    /** {@code lab client}. */
    @Command(name = "client", description = "The client's window alone, for two machines.")
    static final class Client extends WindowCommand {

        Client() {
            super("client");
        }
    }

    /** {@code lab server}. */
    @Command(name = "server", description = "The server's window alone, for two machines.")
    static final class Server extends WindowCommand {

        Server() {
            super("server");
        }
    }
}
