package tcpchat.grader.judge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.StudentCommand;
import tcpchat.grader.seal.JudgeMain;
import tcpchat.tutor.runner.Job;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.WorkerCommand;
import tcpchat.tutor.runner.WorkerPool;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** Runs the tests of the sealed steps in JVMs of its own, over the student's classes in a JVM in jail. */
public final class SealedJudge implements Closeable {

    /** For a step all of whose tests hang: the first takes five seconds, each other one at most. */
    private static final Duration MOST_FOR_A_SUITE = Duration.ofSeconds(150);
    private static final int MEGABYTES = 192;
    /** Those of the room that are called with sockets and texts; the others are given, or give, objects of many kinds. */
    private static final Set<String> OF_THE_ROOM =
            Set.of("tcpchat.room.Step1WriteFrame", "tcpchat.room.Step2ReadFrame");

    private final Path kit;
    private final Jail jail;
    private final Workplace workplace;
    private final int workers;
    private final Map<Locale, WorkerPool> pools = new ConcurrentHashMap<>();

    /**
     * A judge.
     *
     * @param workers how many suites run at the same time, at most
     */
    public SealedJudge(Path kit, Jail jail, Workplace workplace, int workers) {
        this.kit = kit;
        this.jail = jail;
        this.workplace = workplace;
        this.workers = workers;
    }

    /** Whether there is a remote step for it, so that its verdict can be reached outside the student's JVM. */
    public static boolean judges(Step step) {
        return step.track() == Track.CLIENT || step.track() == Track.SERVER || OF_THE_ROOM.contains(step.className());
    }

    /** Runs the tests of that step over these classes; what they say is in that language. */
    public SuiteResult judge(Step step, Path classes, Locale language) throws InterruptedException {
        return pools.computeIfAbsent(language, this::workers)
                .run(new Job(step.testClassName(), List.of(tests(step)),
                        StudentCommand.of(jail, workplace.forStudents(), classes)),
                        MOST_FOR_A_SUITE);
    }

    @Override
    public void close() {
        pools.values().forEach(WorkerPool::close);
    }

    private WorkerPool workers(Locale language) {
        // Nothing of a student's is loaded for this: there is no JVM that would have it.
        List<Job> warmUp = Steps.of("tcpchat.server.Step7Close", "close").stream().map(this::warmUp).toList();
        return new WorkerPool(workers, new WorkerCommand(Workplace.ownClassPath(), settings(language), MEGABYTES,
                JudgeMain.class.getName(), jail.aroundJudge()), warmUp);
    }

    private Job warmUp(Step step) {
        return new Job(step.testClassName(), List.of(tests(step)),
                StudentCommand.of(jail, workplace.forStudents(), copyOfStub(step)));
    }

    /**
     * In a folder with a plain name: a judge's default charset is none of the system's, and before Java 18 it is the one in
     * which a JVM passes on the names of files to what it starts.
     */
    private Path copyOfStub(Step step) {
        Path classes = kit.resolve(step.track().folder()).resolve("target/classes");
        String name = step.className().replace('.', '/') + ".class";
        try {
            Path folder = workplace.newFolder();
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(classes.resolve(name), folder.resolve(name));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path tests(Step step) {
        return kit.resolve(step.track().folder()).resolve("target/test-classes");
    }

    private static Map<String, String> settings(Locale language) {
        Map<String, String> settings = new HashMap<>(Map.of("lang", language.getLanguage(), "todo", "fail",
                "lab", Kit.labCommand()));
        Optional.ofNullable(System.getProperty("watchdog")).ifPresent(wish -> settings.put("watchdog", wish));
        return settings;
    }
}
