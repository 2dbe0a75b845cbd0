package tcpchat.tutor.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.runner.SuiteResult.Ending;

/** What sleeps in here is the student's code: it is to be too slow, or never to end, and no test waits for it. */
@DisplayName("The pool of workers")
class WorkerPoolTest {

    private static final Duration PLENTY = Duration.ofSeconds(30);
    private static final WorkerCommand COMMAND = WorkerCommand.likeThisJvm(Map.of("watchdog", "3", "lang", "en"));

    private static SubmissionCompiler compiler;
    private static WorkerPool pool;

    @TempDir
    private Path folder;
    private Workshop workshop;

    @BeforeAll
    static void open() {
        compiler = new SubmissionCompiler();
        pool = new WorkerPool(2, COMMAND, List.of());
    }

    @BeforeEach
    void workshop() {
        workshop = new Workshop(folder, compiler);
    }

    @AfterEach
    void theNextJobWorks() throws Exception {
        assertThat(run("").isGreen()).isTrue();
    }

    @AfterAll
    static void close() throws IOException {
        pool.close();
        compiler.close();
    }

    @Test
    @DisplayName("tells the verdict of each test, its name and its reason")
    void verdicts() throws Exception {
        SuiteResult result = run("throw new IllegalStateException(\"not today\");");
        assertThat(result.ending()).isEqualTo(Ending.COMPLETED);
        assertThat(result.tests()).extracting(TestResult::method, TestResult::outcome).containsExactly(
                tuple("aCall", Outcome.FAILED),
                tuple("nothing", Outcome.PASSED));
        assertThat(result.tests().get(0).message()).contains("not today at Step3Send.java:4");
    }

    @Test
    @DisplayName("a TODO that is still there is neither passed nor failed")
    void notStarted() throws Exception {
        SuiteResult result = run("if (true) throw new UnsupportedOperationException(\"TODO\");");
        assertThat(result.tests().get(0).outcome()).isEqualTo(Outcome.NOT_STARTED);
        assertThat(result.isGreen()).isTrue();
    }

    @Test
    @DisplayName("what is printed belongs to the test, and closing the standard streams does no harm")
    void printed() throws Exception {
        SuiteResult result =
                run("System.out.print(\"你好\"); System.out.close(); System.err.close(); System.in.close();");
        assertThat(result.isGreen()).isTrue();
        assertThat(result.tests().get(0).printed()).isEqualTo("你好");
    }

    @Test
    @DisplayName("100 MB printed: only the beginning is kept")
    void printsMuch() throws Exception {
        SuiteResult result = run("for (int i = 0; i < 100; i++) System.out.println(\"x\".repeat(1 << 20));");
        assertThat(result.isGreen()).isTrue();
        assertThat(result.tests().get(0).printed()).hasSizeLessThan(10_000);
    }

    @Test
    @DisplayName("System.exit: the line that called it")
    void exits() throws Exception {
        SuiteResult result = run("System.exit(0);");
        assertThat(result.ending()).isEqualTo(Ending.EXITED);
        assertThat(theOnlyOf(result)).contains("System.exit at Step3Send.java:4");
    }

    @Test
    @DisplayName("Runtime.halt: the exit code")
    void halts() throws Exception {
        SuiteResult result = run("Runtime.getRuntime().halt(7);");
        assertThat(result.ending()).isEqualTo(Ending.EXITED);
        assertThat(theOnlyOf(result)).contains("exit code 7");
    }

    @Test
    @DisplayName("an endless loop: where it runs; the test after it is not tried")
    void endlessLoop() throws Exception {
        SuiteResult result = run("while (true) { Thread.onSpinWait(); }");
        assertThat(result.tests().get(0).message()).contains("running without end at Step3Send.java:4");
        assertThat(result.tests().get(1).message()).contains("not tried");
    }

    @Test
    @DisplayName("a suite that does not end: stopped when its time is over")
    void hangs() throws Exception {
        // The code of a student, who sleeps for longer than anybody waits.
        SuiteResult result = pool.run(workshop.job("Thread.sleep(100_000);"), Duration.ofMillis(300));
        assertThat(result.ending()).isEqualTo(Ending.HUNG);
        assertThat(theOnlyOf(result)).contains("stopped");
    }

    @Test
    @DisplayName("a worker whose time ran out is of no more use: what it still tells belongs to no other job")
    void late() throws Exception {
        // The code of a student, which ends, but after its time is over.
        Job slow = workshop.job("Thread.sleep(300);");
        try (Worker worker = Worker.start(COMMAND.line(), false, List.of())) {
            worker.run(slow, Duration.ofMillis(100));
            worker.run(slow, PLENTY);
            assertThat(worker.isReusable()).isFalse();
        }
    }

    @Test
    @DisplayName("memory eaten up")
    void eatsMemory() throws Exception {
        SuiteResult result = run("var all = new java.util.ArrayList<byte[]>();"
                + " try { while (true) all.add(new byte[1 << 20]); } catch (Throwable ignored) { all.size(); }");
        assertThat(result.ending()).isEqualTo(Ending.OUT_OF_MEMORY);
        assertThat(theOnlyOf(result)).contains("used up all the memory");
    }

    @Test
    @DisplayName("1,000 threads: how many still run")
    void startsThreads() throws Exception {
        SuiteResult result = run("for (int i = 0; i < 1_000; i++) new Thread(() -> {"
                + " try { Thread.sleep(100_000); } catch (InterruptedException e) { } }).start();");
        assertThat(result.ending()).isEqualTo(Ending.THREADS_LEFT);
        assertThat(result.sentence()).contains("(1000)");
    }

    @Test
    @DisplayName("a suite that is not there: said, not thrown")
    void noSuite() throws Exception {
        SuiteResult result = pool.run(new Job("tcpchat.client.NoSuchTest", List.of(folder)), PLENTY);
        assertThat(result.ending()).isEqualTo(Ending.NOT_RUN);
        assertThat(result.isGreen()).isFalse();
    }

    @Test
    @DisplayName("every worker killed from outside: said for the job at hand, and made good for the next")
    void killed() throws Exception {
        Path running = folder.resolve("running");
        Job job = workshop.job("java.nio.file.Files.createFile(java.nio.file.Path.of(java.net.URI.create(\""
                + running.toUri() + "\"))); Thread.sleep(100_000);");
        CompletableFuture<SuiteResult> result = CompletableFuture.supplyAsync(() -> runUnchecked(job));
        Awaitility.await().atMost(PLENTY).until(() -> Files.exists(running));
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        assertThat(result.get().sentence()).contains("ended from outside");
    }

    @Test
    @DisplayName("a job leaves nothing behind for the next: neither properties nor the default locale")
    void leavesNothingBehind() throws Exception {
        run("System.setProperty(\"lang\", \"zh\"); java.util.Locale.setDefault(java.util.Locale.CHINA);");
        assertThat(run("throw new Exception();").tests().get(0).message()).contains("expected:");
    }

    @Test
    @DisplayName("a worker ends when its parent does")
    void endsWithItsParent() throws Exception {
        Process worker = OrphanedWorker.start(COMMAND);
        assertThat(worker.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private SuiteResult run(String body) throws Exception {
        return pool.run(workshop.job(body), PLENTY);
    }

    private static SuiteResult runUnchecked(Job job) {
        try {
            return pool.run(job, PLENTY);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String theOnlyOf(SuiteResult result) {
        assertThat(result.tests()).hasSize(1);
        assertThat(result.tests().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.tests().get(0).message()).isEqualTo(result.sentence());
        return result.sentence();
    }
}
