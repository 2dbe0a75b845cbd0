package tcpchat.grader;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Jails;
import tcpchat.grader.judge.SealedJudge;
import tcpchat.grader.judge.Workplace;
import tcpchat.submissions.Case;
import tcpchat.submissions.CaseResult;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;

/** What is proven of the tests where they stand beside the code holds as well where the code is behind the seal. */
@DisplayName("Behind the seal the tests judge as rightly")
class SealedCasesTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path PROTOCOL = Path.of("target", "verdicts.txt");
    /** Of how many cases one is judged; with {@code -Dcases.sealed=true} or where {@code -Dcase} names some, each. */
    private static final int ONE_OF = Boolean.getBoolean("cases.sealed") || System.getProperty("case") != null ? 1 : 60;
    /** Many do nothing but wait; to make a judge ready costs as much as five of them. */
    private static final int AT_ONCE = ONE_OF == 1 ? 8 : 2;

    private static final ReadWriteLock QUIET = new ReentrantReadWriteLock();
    private static final AtomicInteger SECOND_LOOKS = new AtomicInteger();

    private static Workplace workplace;
    private static SealedJudge judge;
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(AT_ONCE);

    @BeforeAll
    static void open() throws Exception {
        Jail jail = Jails.best(KIT.resolve("solutions")).orElseThrow(() -> new IllegalStateException("no jail"));
        workplace = new Workplace(KIT);
        judge = new SealedJudge(KIT, jail, workplace, AT_ONCE);
        Files.deleteIfExists(PROTOCOL);
    }

    @AfterAll
    static void close() throws Exception {
        System.out.println(SECOND_LOOKS + " cases were looked at twice");
        THREADS.shutdownNow();
        judge.close();
        workplace.close();
        COMPILER.close();
    }

    @TestFactory
    @DisplayName("each case of a step")
    Stream<DynamicTest> cases() throws Exception {
        String wanted = System.getProperty("case", "");
        List<Case> cases = Case.all(KIT.resolve("solutions/submissions/cases")).stream()
                .filter(subject -> SealedJudge.judges(subject.step()) && subject.name().contains(wanted)).toList();
        Map<Case, Future<CaseResult>> results = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i += ONE_OF) {
            Case subject = cases.get(i);
            results.put(subject, THREADS.submit(() -> judged(subject)));
        }
        return results.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().name(),
                entry.getKey().file().toUri(), () -> confirm(entry.getValue())));
    }

    /** On a busy machine a look may be too quick: where it is not as the facts say, once more, and nothing beside it. */
    private static CaseResult judged(Case subject) throws Exception {
        Path classes = workplace.newFolder();
        Path given = KIT.resolve(subject.step().track().folder()).resolve("target/classes");
        COMPILER.compile(List.of(subject.file()), List.of(given), classes);
        CaseResult first = judged(subject, classes, QUIET.readLock());
        if (first.wrong().isEmpty()) {
            return first;
        }
        SECOND_LOOKS.incrementAndGet();
        return judged(subject, classes, QUIET.writeLock());
    }

    private static CaseResult judged(Case subject, Path classes, Lock lock) throws Exception {
        lock.lock();
        try {
            return new CaseResult(subject, subject.file(), judge.judge(subject.step(), classes, Language.current()));
        } finally {
            lock.unlock();
        }
    }

    private static void confirm(Future<CaseResult> pending) throws Exception {
        CaseResult result;
        try {
            result = pending.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Files.writeString(PROTOCOL, result + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (!result.wrong().isEmpty()) {
            fail(result.wrong() + "\n" + result);
        }
    }
}
