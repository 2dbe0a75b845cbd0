package tcpchat.grader.judge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Limits;
import tcpchat.tutor.runner.Job;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.WorkerCommand;
import tcpchat.tutor.runner.WorkerMain;
import tcpchat.tutor.runner.WorkerPool;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Track;

/**
 * Runs the tests of the windows' handlers and of most of the room's steps. They need objects that no pipe can carry, such as
 * the windows' own, an executor or a channel. So they run in one JVM with the student's code: it is in jail, but it could
 * reach its verdict, which is therefore not sealed.
 */
final class UnsealedJudge {

    private static final Duration MOST_FOR_A_SUITE = Duration.ofMinutes(2);
    private static final int MEGABYTES = 160;

    private final Path kit;
    private final List<Path> own;
    private final Jail jail;

    /**
     * A judge.
     *
     * @param kit the kit's tracks, as the jail shows them
     * @param own the classes and libraries of the tests' JVM. The grader's own are not among them: there are remote steps
     *            among these, which would stand before those of the kit
     */
    UnsealedJudge(Path kit, List<Path> own, Jail jail) {
        this.kit = kit;
        this.own = own;
        this.jail = jail;
    }

    /** A fresh JVM for one student's files, to be closed when they are judged. */
    WorkerPool open(Path classes, Locale language) {
        Stream<Path> built = Stream.of(Track.values()).flatMap(track -> Stream.of("classes", "test-classes")
                .map(name -> kit.resolve(track.folder()).resolve("target").resolve(name)));
        List<Path> visible = Stream.of(own.stream(), built, Stream.of(classes)).flatMap(paths -> paths)
                .filter(Files::exists).toList();
        return new WorkerPool(1, new WorkerCommand(own,
                Map.of("lang", language.getLanguage(), "todo", "fail", "lab", Kit.labCommand()), MEGABYTES,
                WorkerMain.class.getName(), prefix(visible)), List.of());
    }

    /** Runs the tests of that step. */
    SuiteResult judge(WorkerPool jvm, Step step, Path classes) throws InterruptedException {
        return jvm.run(Job.of(kit, step, classes), MOST_FOR_A_SUITE);
    }

    /** What stands before the JVM's own command; without a jail something that changes nothing. */
    private List<String> prefix(List<Path> visible) {
        List<String> prefix = jail.command(visible, Limits.STUDENT, List.of());
        return prefix.isEmpty() ? List.of("env") : prefix;
    }
}
