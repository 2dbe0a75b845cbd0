package tcpchat.tutor.partner;

import java.lang.management.ManagementFactory;

/** How a thread is looked at, to say where a student's code is. A grader that keeps that code elsewhere looks there, too. */
public interface ThreadSight {

    /** All there is to see of a thread whose code is in this JVM. */
    ThreadSight OF_THIS_JVM = new ThreadSight() {

        @Override
        public StackTraceElement[] stack(Thread thread) {
            return thread.getStackTrace();
        }

        @Override
        public boolean isLocked(Thread thread) {
            return thread.getState() == Thread.State.BLOCKED;
        }

        @Override
        public long cpuNanos(Thread thread) {
            return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        }
    };

    /** The calls that it is in, the innermost first. */
    StackTraceElement[] stack(Thread thread);

    /** Whether it waits for a lock. */
    boolean isLocked(Thread thread);

    /** For how long it has run, in nanoseconds; below 0 where that is not known. */
    long cpuNanos(Thread thread);
}
