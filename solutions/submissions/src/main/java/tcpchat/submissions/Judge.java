package tcpchat.submissions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.tutor.runner.Job;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.Submission;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.WorkerCommand;
import tcpchat.tutor.runner.WorkerPool;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Steps;

/** Has the kit's own tests judge submissions, as a student's own are judged. */
final class Judge implements AutoCloseable {

    private static final Duration MOST = Duration.ofSeconds(40);

    /** More than there are cores, for many cases do nothing but wait. */
    private static final int AT_ONCE = 7;

    private final Path kit;
    private final Path classes;
    private final WholeFiles wholeFiles;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final AtomicInteger secondLooks = new AtomicInteger();
    /** What hangs here hangs for sure, so nobody waits for it as long as for a student. */
    private final WorkerPool quick;
    /** Made when it is needed: on a quiet machine it is not. */
    private WorkerPool patient;

    /**
     * A judge of cases.
     *
     * @param kit        the root of the kit
     * @param classes    where the compiled cases go
     * @param wholeFiles where the files go that are put together of a difference and the reference
     */
    Judge(Path kit, Path classes, Path wholeFiles) {
        this.kit = kit;
        this.classes = classes;
        this.wholeFiles = new WholeFiles(kit.resolve("solutions/reference/src/main/java"), wholeFiles);
        quick = workers(AT_ONCE, Map.of("watchdog", "1", "lang", Language.current().getLanguage()));
    }

    /**
     * Compiles the case and runs its step's tests, as soon as it is its turn: with little patience, and once more with as
     * much as a student gets where that has not led to all that the case's facts ask for. On a busy machine the look may
     * have been too quick; what counts is what a student would see.
     */
    Future<CaseResult> judge(Case subject) {
        return threads.submit(() -> {
            Path file = wholeFiles.of(subject);
            CaseResult result = judge(subject, file, quick);
            if (result.wrongInDetail().isEmpty()) {
                return result;
            }
            secondLooks.incrementAndGet();
            return judge(subject, file, patient());
        });
    }

    /** How many cases had to be looked at twice up to now. */
    int secondLooks() {
        return secondLooks.get();
    }

    private CaseResult judge(Case subject, Path file, WorkerPool workers) throws IOException, InterruptedException {
        Submission submission = new Submission(kit, subject.step(), file, classes.resolve(subject.name()));
        List<Problem> problems = submission.compile(compiler);
        if (SubmissionCompiler.failed(problems)) {
            throw new IllegalArgumentException(file + " does not compile: " + problems);
        }
        SuiteResult result = workers.run(submission.job(), MOST);
        return new CaseResult(subject, file, result);
    }

    private synchronized WorkerPool patient() {
        if (patient == null) {
            patient = workers(1, Map.of("lang", Language.current().getLanguage()));
        }
        return patient;
    }

    private WorkerPool workers(int size, Map<String, String> settings) {
        // The suite that needs the most classes: a first test that is still loading them must not seem to hang.
        List<Job> warmUp = Steps.of("tcpchat.server.Step7Close", "close").stream()
                .map(step -> Job.warmUp(kit, step)).toList();
        return new WorkerPool(size, WorkerCommand.likeThisJvm(settings), warmUp);
    }

    @Override
    public synchronized void close() throws IOException {
        threads.shutdownNow();
        quick.close();
        if (patient != null) {
            patient.close();
        }
        compiler.close();
    }
}
