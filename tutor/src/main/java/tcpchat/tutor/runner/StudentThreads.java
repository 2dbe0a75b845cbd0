package tcpchat.tutor.runner;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tcpchat.tutor.partner.BlockedCall;

/** Looks for threads in a student's code. */
final class StudentThreads {

    private StudentThreads() {}

    /** The line at which a student's code ends the JVM, such as {@code Step3Send.java:14}; empty where it is not known. */
    static String placeOfExit() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack).anyMatch(frame ->
                        frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit")))
                .map(BlockedCall::in)
                .flatMap(Optional::stream)
                .map(call -> call.file() + ":" + call.line())
                .findFirst()
                .orElse("");
    }

    /** The threads that run now and are not among those before. */
    static Stream<Thread> since(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> !before.contains(thread));
    }

    /** Whether that thread runs through a student's code. */
    static boolean isStudents(Thread thread) {
        return BlockedCall.in(thread.getStackTrace()).isPresent();
    }
}
