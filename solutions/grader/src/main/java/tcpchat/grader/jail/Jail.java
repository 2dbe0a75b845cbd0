package tcpchat.grader.jail;

import java.nio.file.Path;
import java.util.List;

/** A way to run a JVM so that it reaches nothing but its standard streams. */
public interface Jail {

    /** What it is called in a verdict: {@code bwrap}, {@code user} or {@code none}. */
    String name();

    /**
     * The command that runs a program in it.
     *
     * @param visible the files and folders that the program may read, besides the JDK; all else is hidden
     * @param limits  how much the program may use
     * @param program the program and its arguments
     */
    List<String> command(List<Path> visible, Limits limits, List<String> program);

    /**
     * What stands before the command of a judge, which is trusted but opens real sockets as the student's code asks it to:
     * where the jail can give it a network of its own, there is nobody else at its loopback. Empty where it can't.
     */
    default List<String> aroundJudge() {
        return List.of();
    }

    /** Whether it hides files by their permissions alone, so that what it shows must lie where every user may read it. */
    default boolean hidesByPermissions() {
        return false;
    }

    /** Whether it keeps anything in. */
    default boolean holds() {
        return true;
    }
}
