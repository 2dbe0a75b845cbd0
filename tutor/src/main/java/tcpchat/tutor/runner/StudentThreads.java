package tcpchat.tutor.runner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tcpchat.tutor.partner.BlockedCall;

/** Looks for threads in a student's code. */
final class StudentThreads {

    private StudentThreads() {}

    /** The line at which a student's code ends the JVM, such as {@code Step3Send.java:14}; empty where it is not known. */
    static String placeOfExit() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                                && frame.getMethodName().equals("exit")))
                .map(BlockedCall::in)
                .flatMap(Optional::stream)
                .map(call -> call.file() + ":" + call.line())
                .findFirst()
                .orElse("");
    }

    /** Whether a thread with that stack was started by a student's code, and not by a test that calls it. */
    static boolean isOfAStartedThread(StackTraceElement[] stack) {
        return BlockedCall.in(stack).isPresent()
                && Arrays.stream(stack).noneMatch(frame -> frame.getClassName().startsWith("tcpchat.tutor."));
    }

    /** The threads that run now and are not among those before, and where they are: of all in one go, for they may be many. */
    static Map<Thread, StackTraceElement[]> since(Set<Thread> before) {
        Map<Thread, StackTraceElement[]> stacks = new HashMap<>(Thread.getAllStackTraces());
        stacks.keySet().removeAll(before);
        return stacks;
    }
}
