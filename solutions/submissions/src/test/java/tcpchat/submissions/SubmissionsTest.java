package tcpchat.submissions;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.tutor.steps.Kit;

/**
 * The judge of the judges: every known misconception is caught by the test that is meant for it and told the sentence
 * that sets it right, and no test fails but those that the case's facts name; every right submission is accepted,
 * whatever its style. All that was said of all the cases
 * stands in {@code target/verdicts.txt} afterwards.
 */
@DisplayName("The tests judge rightly")
class SubmissionsTest {

    private static final boolean STRICT = Boolean.getBoolean("cases.strict");
    private static final Path CASES = Path.of("cases");
    private static final Path WHOLE_FILES = Path.of("target", "cases");
    private static final Path PROTOCOL = Path.of("target", "verdicts.txt");

    @TempDir
    private static Path classes;
    private static Judge judge;
    private static int judged;
    /** In how many cases other tests have failed than their facts name. */
    private static int otherwise;

    @BeforeAll
    static void open() throws IOException {
        judge = new Judge(Kit.root().orElseThrow(), classes, WHOLE_FILES);
        Files.deleteIfExists(PROTOCOL);
    }

    @AfterAll
    static void close() throws IOException {
        System.out.println(judged + " cases judged, " + judge.secondLooks() + " of them looked at twice, " + otherwise
                + " with other failures than their facts name");
        judge.close();
    }

    @TestFactory
    @DisplayName("of each case")
    Stream<DynamicTest> cases() throws IOException {
        String wanted = System.getProperty("case", "");
        List<Case> all = Case.all(CASES).stream().filter(subject -> subject.name().contains(wanted)).toList();
        // Two runs may share the work: the first takes every other case, the second those between.
        int half = Integer.getInteger("cases.half", 0);
        List<Case> cases = all.stream().filter(subject -> half == 0 || all.indexOf(subject) % 2 == half - 1).toList();
        Map<Case, Future<CaseResult>> results = new LinkedHashMap<>();
        cases.forEach(subject -> results.put(subject, judge.judge(subject)));
        return results.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().name(), entry.getKey().file().toUri(),
                        () -> confirm(entry.getValue())));
    }

    private static void confirm(Future<CaseResult> pending) throws Exception {
        CaseResult result = result(pending);
        Files.writeString(PROTOCOL, result + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (++judged % 40 == 0) {
            System.out.println(judged + " cases judged");
        }
        String wrong = result.wrongInDetail();
        if (result.wrong().isEmpty() && !wrong.isEmpty() && !STRICT) {
            // Of the tests that a case fails by the way, a race may decide: that alone must not stop a build.
            otherwise++;
            System.out.println(result.subject().name() + ": " + wrong);
        } else if (!wrong.isEmpty()) {
            fail(wrong + "\n" + result);
        }
    }

    private static CaseResult result(Future<CaseResult> pending) throws Exception {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
