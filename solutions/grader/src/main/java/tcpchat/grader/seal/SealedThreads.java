package tcpchat.grader.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tcpchat.tutor.partner.ThreadSight;

/**
 * A thread of the judge's that is in a remote step is in two JVMs at once: its stack is that of the operation which it
 * carries out, on top of that of the student's code.
 */
final class SealedThreads implements ThreadSight {

    /** What an operation takes of the student's thread. */
    private static final long NANOS_TO_CROSS = 150_000;
    private static final int LOOKS = 5;
    private static final long A_MOMENT_NANOS = 500_000;

    @Override
    public StackTraceElement[] stack(Thread thread) {
        Optional<Whereabouts> there = look(thread, false);
        for (int more = 1; more < LOOKS && there.filter(Whereabouts::isUnderWay).isPresent(); more++) {
            LockSupport.parkNanos(A_MOMENT_NANOS);
            there = look(thread, false);
        }
        StackTraceElement[] here = thread.getStackTrace();
        return there.filter(found -> !found.isOver()).map(found -> merged(here, found)).orElse(here);
    }

    @Override
    public boolean isLocked(Thread thread) {
        return look(thread, false).map(Whereabouts::locked)
                .orElseGet(() -> OF_THIS_JVM.isLocked(thread));
    }

    /** Without the way through the pipe, which is none of the student's. */
    @Override
    public long cpuNanos(Thread thread) {
        return look(thread, true).map(there -> there.nanos() - crossings() * NANOS_TO_CROSS)
                .orElseGet(() -> OF_THIS_JVM.cpuNanos(thread));
    }

    private static long crossings() {
        return Students.present().map(StudentJvm::operations).orElse(0L);
    }

    private static Optional<Whereabouts> look(Thread thread, boolean withTime) {
        return Students.present().flatMap(jvm -> jvm.look(thread, withTime));
    }

    private static StackTraceElement[] merged(StackTraceElement[] here, Whereabouts there) {
        List<StackTraceElement> calls = new ArrayList<>();
        if (!there.waited()) {
            calls.addAll(operation(here));
        }
        calls.addAll(there.stack());
        return calls.toArray(StackTraceElement[]::new);
    }

    /** What stands above the judge's own code: the real socket's calls, without how they were called. */
    private static List<StackTraceElement> operation(StackTraceElement[] here) {
        List<StackTraceElement> calls = new ArrayList<>();
        for (StackTraceElement call : here) {
            if (call.getClassName().startsWith("tcpchat.grader.")) {
                break;
            }
            if (!call.getClassName().startsWith("java.lang.reflect.")
                    && !call.getClassName().startsWith("jdk.internal.reflect.")
                    && !call.getClassName().startsWith("java.lang.invoke.")) {
                calls.add(call);
            }
        }
        return calls;
    }
}
