package tcpchat.grader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Jails;
import tcpchat.grader.judge.SealedJudge;
import tcpchat.grader.judge.Workplace;
import tcpchat.grader.wire.Kind;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.StepCount;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * Files of students who want a verdict that they have not earned, or something else of this machine. Each says at its top
 * what it tries; one that gets what it should not says {@code GOT-OUT}.
 */
@DisplayName("Whoever attacks the grader gains nothing by it, and harms nobody")
class AttacksTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path ATTACKS = KIT.resolve("solutions/grader/src/test/attacks");
    private static final Path PROTOCOL = Path.of("target", "attacks.txt");

    /** Of how many attacks one is judged; with {@code -Dcases.sealed=true} or where {@code -Dcase} names some, each. */
    private static final int ONE_OF = Boolean.getBoolean("cases.sealed") || System.getProperty("case") != null ? 1 : 12;
    /** Many do nothing but wait; to make a judge ready costs as much as five of them. */
    private static final int AT_ONCE = ONE_OF == 1 ? 6 : 2;
    /** The programs that attacks leave behind have it in their command lines. */
    private static final String LEFT_BEHIND = "98761234";
    private static final int LONGEST_MESSAGE = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String SECRET = "secret-" + UUID.randomUUID();

    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(AT_ONCE);
    private static final Map<String, Future<SuiteResult>> RESULTS = new LinkedHashMap<>();

    private static Path canary;
    private static Workplace workplace;
    private static SealedJudge judge;
    private static ServerSocket service;

    @BeforeAll
    static void open() throws Exception {
        System.setProperty("watchdog", "2");
        canary = Files.createTempFile("canary", ".txt");
        Files.writeString(canary, SECRET);
        service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread servant = new Thread(AttacksTest::tellSecret);
        servant.setDaemon(true);
        servant.start();
        Jail jail = Jails.best(KIT.resolve("solutions")).orElseThrow(() -> new IllegalStateException("no jail"));
        workplace = new Workplace(KIT);
        judge = new SealedJudge(KIT, jail, workplace, AT_ONCE);
        Files.deleteIfExists(PROTOCOL);
    }

    @AfterAll
    static void close() throws Exception {
        System.clearProperty("watchdog");
        THREADS.shutdownNow();
        judge.close();
        try {
            expectNothingLeft();
        } finally {
            service.close();
            workplace.close();
            COMPILER.close();
            Files.delete(canary);
        }
    }

    @TestFactory
    @DisplayName("each attack")
    Stream<DynamicTest> attacks() throws Exception {
        List<Path> all = files(System.getProperty("case", ""));
        List<Path> files = IntStream.range(0, all.size()).filter(i -> i % ONE_OF == 0).mapToObj(all::get).toList();
        files.forEach(file -> RESULTS.put(name(file), THREADS.submit(() -> judged(file))));
        return files.stream().map(file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> confirm(file)));
    }

    private static List<Path> files(String wanted) throws IOException {
        try (Stream<Path> found = Files.walk(ATTACKS, 2)) {
            return found.filter(file -> file.toString().endsWith(".java") && name(file).contains(wanted)).sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static SuiteResult judged(Path file) throws Exception {
        Path classes = workplace.newFolder();
        Path given = KIT.resolve(step(file).track().folder()).resolve("target/classes");
        // A second type in the file is a problem, and there are classes all the same.
        COMPILER.compile(List.of(armed(file)), List.of(given), classes);
        assertThat(classes.resolve(step(file).className().replace('.', '/') + ".class")).exists();
        long start = System.nanoTime();
        SuiteResult result = judge.judge(step(file), classes, Language.current());
        protocol(file, result, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    /** A copy that knows what an attacker can find out: the numbers of the frames, and the port of a service. */
    private static Path armed(Path file) throws IOException {
        String text = Files.readString(file).replace("PORT_OF_SERVICE", String.valueOf(service.getLocalPort()));
        List<Kind> kinds = List.of(Kind.values());
        for (Kind kind : kinds) {
            text = text.replaceAll("Kind\\." + kind + "\\b", String.valueOf(kinds.indexOf(kind)));
        }
        return Files.writeString(workplace.newFolder().resolve(file.getFileName()), text);
    }

    private static Step step(Path file) {
        String className = file.getFileName().toString().replace(".java", "");
        return Steps.all().stream().filter(step -> step.className().endsWith("." + className)).findFirst()
                .orElseThrow();
    }

    private static synchronized void protocol(Path file, SuiteResult result, Duration time) throws IOException {
        StringBuilder told = new StringBuilder("%s: %s %s, %d ms%n".formatted(name(file), result.ending(),
                result.sentence(), time.toMillis()));
        result.tests().forEach(test -> told.append("    %s %s: %s%n".formatted(test.outcome(), test.method(),
                test.message().substring(0, Math.min(300, test.message().length())).replace("\n", " | "))));
        Files.writeString(PROTOCOL, told, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    private static void confirm(Path file) throws Exception {
        SuiteResult result = RESULTS.get(name(file)).get(LONGEST.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        boolean right = Files.readString(file).startsWith("// right\n");
        StepCount count = new StepCount(step(file));
        result.tests().forEach(test -> count.add(test.method(), test.tags().contains(Challenge.TAG), test.outcome()));
        assertThat(count.core().passesAll()).as("done: %s", count.core()).isEqualTo(right);
        assertThat(result.ending().isWhole()).as("the judge lives: %s %s", result.ending(), result.sentence())
                .isTrue();
        assertThat(result.tests()).allSatisfy(AttacksTest::expectHarmless);
        assertThat(canary).hasContent(SECRET);
    }

    private static void expectHarmless(TestResult test) {
        for (String told : List.of(test.message(), test.printed())) {
            assertThat(told).doesNotContain(SECRET).doesNotContain("GOT-OUT");
            assertThat(told.length()).isLessThan(LONGEST_MESSAGE);
        }
        // What was printed is made harmless by whoever shows it, as in the student's own terminal.
        assertThat(test.message().codePoints().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t').count())
                .isZero();
    }

    /** Programs that instructors have on their machines speak to whoever connects. */
    private static void tellSecret() {
        while (!service.isClosed()) {
            try (Socket caller = service.accept()) {
                caller.getOutputStream().write(SECRET.getBytes(UTF_8));
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private static void expectNothingLeft() {
        String jails = workplace.forStudents().getParent().toString();
        Awaitility.await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(left(jails)).as("what still runs").isEmpty());
    }

    private static List<String> left(String jails) {
        return ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(jails) || line.contains(LEFT_BEHIND)).toList();
    }
}
