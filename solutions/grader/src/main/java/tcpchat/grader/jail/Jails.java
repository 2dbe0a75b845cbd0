package tcpchat.grader.jail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jails that this machine has. */
public final class Jails {

    private static final int SECONDS_TO_TRY = 20;

    private Jails() {}

    /**
     * The best jail that works here; empty where none does. Each is tried with a program that has nothing to do.
     *
     * @param secret a folder that no student may read, which a jail has to hide
     */
    public static Optional<Jail> best(Path secret) {
        boolean root = "root".equals(System.getProperty("user.name"));
        Stream<Jail> jails = root ? Stream.of(new Bubblewrap(true), otherUser()) : Stream.of(new Bubblewrap(false));
        return jails.filter(jail -> works(jail, secret)).findFirst();
    }

    /** That of a grader which is root and has no namespaces. */
    public static Jail otherUser() {
        return new OtherUser();
    }

    /** What {@code --unsafe} asks for. */
    public static Jail none() {
        return new NoJail();
    }

    /** Whether a program runs in it and can't read the folder. */
    private static boolean works(Jail jail, Path secret) {
        return run(jail, List.of("true")) && !run(jail, List.of("test", "-r", secret.toString()));
    }

    private static boolean run(Jail jail, List<String> program) {
        try {
            Process process = new ProcessBuilder(jail.command(List.of(), Limits.STUDENT, program))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(new File("/dev/null")).start();
            if (!process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
