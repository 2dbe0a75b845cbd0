package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.util.List;
import java.util.Set;

/** Threads that a step may have started by itself. */
public final class StartedThreads {

    private StartedThreads() {}

    /**
     * Runs the code, and waits until each thread it has started waits for something, or has ended.
     *
     * @return those that wait
     */
    public static List<Thread> settles(Expect.Code code) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        code.run();
        List<Thread> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .toList();
        Await.until(() -> started.stream().allMatch(thread -> !thread.isAlive() || BlockedCall.isAsleep(thread)),
                () -> new Finding(say("nothing is left running"), say("{0} are", started), Misconception.ENDLESS_LOOP));
        return started.stream().filter(Thread::isAlive).toList();
    }
}
