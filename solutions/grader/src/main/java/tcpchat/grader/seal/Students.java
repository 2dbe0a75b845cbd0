package tcpchat.grader.seal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tcpchat.tutor.partner.BlockedCall;

/** The student's JVM that the steps of the present suite are in. After a hang or a death the next call gets a fresh one. */
final class Students {

    /** A judge that can't start a student's JVM has nothing to say about the student. */
    static final int NO_JVM = 70;

    private static List<String> command = List.of();
    private static StudentJvm current;

    private Students() {}

    /**
     * From here on it is the JVM that this command starts. Each suite has a fresh one: others who hand in the same file get
     * the verdict, and nothing that a student's other files have done may be in it.
     */
    static synchronized void begin(List<String> wanted) {
        command = List.copyOf(wanted);
        end();
        jvm();
    }

    /** The JVM of the present suite, a fresh one where there is none any more. */
    static synchronized StudentJvm jvm() {
        if (current == null || !current.isAlive()) {
            try {
                current = StudentJvm.start(command);
            } catch (IOException e) {
                Runtime.getRuntime().halt(NO_JVM);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a JVM started", e);
            }
        }
        return current;
    }

    /** The JVM there is, if any. */
    static synchronized Optional<StudentJvm> present() {
        return Optional.ofNullable(current);
    }

    static synchronized void end() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    /** The student's line among those calls, such as {@code Step3Send.java:14}. */
    static Optional<String> placeOf(List<StackTraceElement> calls) {
        return BlockedCall.in(calls.toArray(StackTraceElement[]::new)).map(call -> call.file() + ":" + call.line());
    }
}
