package tcpchat.submissions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private final Path kit;
    private final Path classes;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final Bench patient;
    private final Bench quick;

    Judge(Path kit, Path classes) {
        this.kit = kit;
        this.classes = classes;
        patient = new Bench(1, Map.of("todo", "fail", "lang", "en"));
        // More than there are cores, for many of them only wait; and what hangs here hangs for sure, so nobody waits
        // for it as long as for a student.
        quick = new Bench(5, Map.of("watchdog", "2", "todo", "fail", "lang", "en"));
    }

    /**
     * Compiles the case and runs its step's tests, as soon as it is its turn. What is right is judged as a student's
     * code is; what is wrong as well, where a quick look has not led to the verdict that its facts ask for: on a busy
     * machine the look may have been too quick.
     */
    Future<Verdict> judge(Case subject) {
        return subject.claim() == Case.Claim.MISCONCEPTION ? quick.threads.submit(() -> {
            Verdict verdict = judge(subject, quick.workers);
            return verdict.wrong().isEmpty() ? verdict : judge(subject, patient.workers);
        }) : patient.threads.submit(() -> judge(subject, patient.workers));
    }

    private Verdict judge(Case subject, WorkerPool workers) throws IOException, InterruptedException {
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
        quick.close();
        patient.close();
        compiler.close();
    }

    /** Workers with the same settings, and a thread for each of them. */
    private final class Bench implements AutoCloseable {

        private final WorkerPool workers;
        private final ExecutorService threads;

        Bench(int size, Map<String, String> settings) {
            // The suite that needs the most classes: a first test that is still loading them must not seem to hang.
            List<Job> warmUp = Steps.of("tcpchat.server.Step7Close", "close").stream()
                    .map(step -> Job.warmUp(kit, step)).toList();
            workers = new WorkerPool(size, WorkerCommand.likeThisJvm(settings), warmUp);
            threads = Executors.newFixedThreadPool(size);
        }

        @Override
        public void close() {
            threads.shutdownNow();
            workers.close();
        }
    }
}
