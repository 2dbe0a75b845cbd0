package tcpchat.grader.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jail of Linux' own namespaces, made by bubblewrap: no network, no other processes, no environment, and of the files
 * the system's programs, the JDK and what is visible, all to be read only.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/namespaces.7.html">namespaces(7)</a>
 */
final class Bubblewrap implements Jail {

    /** A JVM that can't read the last two spends ten seconds of processor time on its first random number. */
    private static final List<Path> DEVICES =
            Stream.of("null", "zero", "random", "urandom").map(Path.of("/dev")::resolve).toList();

    private final boolean root;

    Bubblewrap(boolean root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "bwrap";
    }

    @Override
    public List<String> command(List<Path> visible, Limits limits, List<String> program) {
        // The first process in the jail is bubblewrap's own: what it was given could be read there, whatever it clears.
        List<String> command = new ArrayList<>(NoEnvironment.COMMAND);
        command.addAll(List.of("bwrap", "--unshare-ipc", "--unshare-pid", "--unshare-net",
                "--unshare-uts", "--unshare-cgroup-try", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
        command.addAll(
                root ? List.of("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID") : List.of("--unshare-user"));
        command.addAll(List.of("--perms", "1777", "--size", String.valueOf(Limits.FILES), "--tmpfs", "/tmp"));
        folders(visible).forEach(folder -> command.addAll(List.of("--perms", "0755", "--dir", folder.toString())));
        system().forEach(command::addAll);
        DEVICES.forEach(device -> command.addAll(List.of("--dev-bind", device.toString(), device.toString())));
        command.addAll(List.of("--proc", "/proc"));
        visible.forEach(path -> command.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp", "--"));
        if (root) {
            // The kernel counts no processes of root, and those of any other user together.
            command.addAll(NewUser.command());
        }
        command.addAll(limits.command());
        command.addAll(program);
        return command;
    }

    @Override
    public List<String> aroundJudge() {
        return List.of("bwrap", "--dev-bind", "/", "/", "--unshare-net", "--die-with-parent");
    }

    /** The folders that what is shown lies in: bubblewrap would make them for root alone. */
    private static Stream<Path> folders(List<Path> visible) {
        Stream<Path> shown = Stream.of(visible, DEVICES,
                List.of(Path.of("/etc/hosts"), Path.of(System.getProperty("java.home")))).flatMap(List::stream);
        return shown
                .flatMap(
                        path -> Stream.iterate(path.getParent(), folder -> folder.getParent() != null, Path::getParent))
                .filter(folder -> !folder.startsWith("/usr") && !folder.equals(Path.of("/tmp")))
                .distinct().sorted();
    }

    private static Stream<List<String>> system() {
        Stream<List<String>> programs = Stream.of("/usr", "/bin", "/lib", "/lib64").map(Path::of)
                .filter(Files::exists).map(Bubblewrap::bind);
        Stream<List<String>> settings = Stream.of("/etc/ld.so.cache", "/etc/alternatives", "/etc/hosts",
                "/etc/java-17-openjdk", "/etc/java-21-openjdk", "/etc/java-25-openjdk").map(Path::of)
                .filter(Files::exists).map(Bubblewrap::bind);
        return Stream.concat(Stream.concat(programs, settings), jdk());
    }

    private static Stream<List<String>> jdk() {
        Path home = Path.of(System.getProperty("java.home"));
        return home.startsWith("/usr") ? Stream.empty() : Stream.of(bind(home));
    }

    /** A link stays a link, as /lib is one to /usr/lib. */
    private static List<String> bind(Path path) {
        try {
            return Files.isSymbolicLink(path)
                    ? List.of("--symlink", Files.readSymbolicLink(path).toString(), path.toString())
                    : List.of("--ro-bind", path.toString(), path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
