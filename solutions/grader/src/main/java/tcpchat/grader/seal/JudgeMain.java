package tcpchat.grader.seal;

import java.io.IOException;
import java.util.List;
import tcpchat.tutor.junit.TestHost;
import tcpchat.tutor.partner.BlockedCall;
import tcpchat.tutor.runner.WorkerHost;
import tcpchat.tutor.runner.WorkerMain;

/** A worker that has no code of students in it: it runs the tests over remote steps. */
public final class JudgeMain implements WorkerHost {

    private JudgeMain() {}

    /** Runs until the parent is gone. */
    public static void main(String[] args) throws IOException {
        BlockedCall.lookAtThreadsThrough(new SealedThreads());
        TestHost.use(new StudentsHost());
        // Whoever kills this JVM leaves none of the student's behind.
        Runtime.getRuntime().addShutdownHook(new Thread(Students::end));
        WorkerMain.run(args, new JudgeMain());
    }

    @Override
    public void begin(List<String> studentJvm) {
        Students.begin(studentJvm);
    }

    @Override
    public boolean owns(Thread thread) {
        return thread.getName().equals(StudentJvm.LISTENER) || thread.getName().equals("spawner")
                || thread.getName().startsWith("process reaper");
    }
}
