package tcpchat.tutor.runner;

import java.util.List;

/** What a worker of a special kind does around the suites that it runs. */
public interface WorkerHost {

    /** Of a worker in whose own JVM the student's code runs. */
    WorkerHost PLAIN = new WorkerHost() {

        @Override
        public void begin(List<String> studentJvm) {
            // All that is needed is on the job's class path.
        }

        @Override
        public boolean owns(Thread thread) {
            return false;
        }
    };

    /**
     * A suite is about to run.
     *
     * @param studentJvm the command that starts the JVM with the student's code; empty where it runs in this one
     */
    void begin(List<String> studentJvm);

    /** Whether a thread belongs to the host, and not to the suite during which it was started. */
    boolean owns(Thread thread);
}
