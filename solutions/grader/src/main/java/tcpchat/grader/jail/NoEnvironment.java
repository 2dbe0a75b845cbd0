package tcpchat.grader.jail;

import java.util.List;

/** Starts a program with none of the grader's environment variables, which may hold passwords. */
final class NoEnvironment {

    /** Without the charset, a JVM opens no file in a folder whose name is not in ASCII. */
    static final List<String> COMMAND = List.of("env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin", "LC_CTYPE=C.UTF-8");

    private NoEnvironment() {}
}
