package tcpchat.submissions;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.junit.StepCount;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.KnownTests;
import tcpchat.tutor.steps.Language;

/**
 * What the tests said of a case.
 *
 * @param subject the case
 * @param file    the whole file that was compiled for it
 * @param result  what came of its step's tests
 */
public record CaseResult(Case subject, Path file, SuiteResult result) {

    /** What is wrong with the verdict, not with the case; empty where it is the one that the case's facts ask for. */
    public String wrong() {
        return switch (subject.claim()) {
            case MISCONCEPTION -> wrongAboutMisconception();
            case CORE -> wrongAboutRight(count().core(), "the core");
            case CHALLENGE -> wrongAboutRight(count().core(), "the core")
                    + wrongAboutRight(count().challenge(), "the challenge");
        };
    }

    /**
     * As the other, and also where a test has failed that the case's facts do not name, or one that they name has not.
     */
    public String wrongInDetail() {
        return wrong().isEmpty() ? wrongAboutOthers() : wrong();
    }

    private String wrongAboutOthers() {
        boolean endsTheProgram = subject.claim() == Case.Claim.MISCONCEPTION && subject.fails().isEmpty();
        if (endsTheProgram) {
            return "";
        }
        Set<String> failed = failures().stream().map(TestResult::method).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(subject.fails());
        missing.removeAll(failed);
        failed.removeAll(subject.fails());
        failed.removeAll(subject.open());
        return (missing.isEmpty() ? "" : "these should fail, and do not: " + missing)
                + (failed.isEmpty() ? "" : "these should not fail, and do: " + failed);
    }

    private String wrongAboutMisconception() {
        List<TestResult> failures = failures();
        if (failures.stream().noneMatch(subject.caught()::is)) {
            return subject.caught() + " does not catch it";
        }
        if (!subject.first().is(failures.get(0))) {
            return "the student is shown first " + failures.get(0).method() + " with " + failures.get(0).cause()
                    + ", not " + subject.first();
        }
        return Language.current().equals(Locale.CHINESE) ? wrongChinese() : "";
    }

    private String wrongChinese() {
        Optional<String> english = failures().stream()
                .flatMap(failure -> (failure.name() + "\n" + failure.message()).lines())
                .filter(English::speaks).findFirst();
        return english.map(line -> "said in English: " + line).orElse("");
    }

    private String wrongAboutRight(Tally tally, String part) {
        if (!result.ending().isWhole()) {
            return "it does not come to its end: " + result.sentence();
        }
        if (!tally.passesAll()) {
            return "of " + part + " " + tally + ", where all should pass";
        }
        int known = count().core().known() + count().challenge().known();
        return result.tests().size() == known ? ""
                : result.tests().size() + " tests ran, and known-tests.json knows of " + known;
    }

    private StepCount count() {
        StepCount count = new StepCount(subject.step());
        result.tests().forEach(test -> count.add(test.method(), isChallenge(test), test.outcome()));
        return count;
    }

    /** In the order in which a student is shown them. */
    private List<TestResult> failures() {
        KnownTests known = KnownTests.of(subject.step());
        return result.tests().stream().filter(test -> test.is(Outcome.FAILED))
                .sorted(Comparator.comparing(CaseResult::isChallenge)
                        .thenComparing(test -> known.position(test.method())))
                .toList();
    }

    private static boolean isChallenge(TestResult test) {
        return test.tags().contains(Challenge.TAG);
    }

    /** The case, the tests that did not pass, and their messages. */
    @Override
    public String toString() {
        return result.tests().stream().filter(test -> !test.is(Outcome.PASSED))
                .map(test -> "  " + test.outcome() + " " + test.method() + ": " + test.name() + "\n"
                        + test.message().indent(6))
                .collect(Collectors.joining("", subject.name() + " (" + subject.claim() + ", "
                        + result.tests().stream().mapToLong(TestResult::millis).sum() + " ms) " + file + "\n"
                        + (result.sentence().isEmpty() ? "" : "  " + result.sentence() + "\n"), ""));
    }
}
