package tcpchat.submissions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tcpchat.tutor.runner.Job;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.Submission;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.WorkerCommand;
import tcpchat.tutor.runner.WorkerPool;
import tcpchat.tutor.steps.Steps;

/** Has the kit's own tests judge submissions, as a student's own are judged. */
final class Judge implements AutoCloseable {

    private static final Duration MOST = Duration.ofSeconds(40);
    /** What hangs here hangs for sure, so nobody waits for it as long as for a student. */
    private static final Map<String, String> SETTINGS = Map.of("watchdog", "1", "todo", "fail", "lang", "en");

    private final Path kit;
    private final Path classes;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final WorkerPool workers;

    Judge(Path kit, Path classes, int workers) {
        this.kit = kit;
        this.classes = classes;
        // The suite that needs the most classes: a first test that is still loading them must not seem to hang.
        List<Job> warmUp = Steps.of("tcpchat.server.Step7Close", "close").map(step -> Job.warmUp(kit, step)).stream()
                .toList();
        this.workers = new WorkerPool(workers, WorkerCommand.likeThisJvm(SETTINGS), warmUp);
    }

    /** Compiles the case and runs its step's tests. */
    Verdict judge(Case subject) throws IOException, InterruptedException {
        Submission submission = new Submission(kit, subject.step(), subject.file(), classes.resolve(subject.name()));
        List<Problem> problems = submission.compile(compiler);
        if (SubmissionCompiler.failed(problems)) {
            throw new IllegalArgumentException(subject.file() + " does not compile: " + problems);
        }
        SuiteResult result = workers.run(submission.job(), MOST);
        return new Verdict(subject, result);
    }

    @Override
    public void close() throws IOException {
        workers.close();
        compiler.close();
    }
}
