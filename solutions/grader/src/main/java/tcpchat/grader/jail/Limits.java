package tcpchat.grader.jail;

import java.util.List;

/**
 * How much a program in a jail may use.
 *
 * @param processes  processes and threads
 * @param cpuSeconds processor time
 * @param megabytes  memory that it writes to; a JVM takes more than its heap
 */
public record Limits(int processes, int cpuSeconds, int megabytes) {

    /** For the code of a student's steps. */
    public static final Limits STUDENT = new Limits(256, 120, 512);

    /** For the compiler, which serves many students. */
    public static final Limits COMPILER = new Limits(128, 3_600, 768);

    /** How large a file may be that it writes, and how much all of them together, in bytes. */
    static final int FILES = 16 << 20;

    /** The command of util-linux that keeps the program to them. */
    List<String> command() {
        return List.of("prlimit", "--nproc=" + processes, "--cpu=" + cpuSeconds, "--data=" + ((long) megabytes << 20),
                "--fsize=" + FILES, "--nofile=512", "--core=0", "--");
    }
}
