package tcpchat.submissions;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.runner.TestResult.Outcome;

/**
 * What the tests said of a case.
 *
 * @param subject the case
 * @param file    the whole file that was compiled for it
 * @param result  what came of its step's tests
 */
record CaseResult(Case subject, Path file, SuiteResult result) {

    /** What is wrong with the verdict, not with the case; empty where it is the one that the case's facts ask for. */
    String wrong() {
        return switch (subject.claim()) {
            case MISCONCEPTION -> wrongAboutMisconception();
            case CORE -> wrongAboutRight(result.tests().stream()
                    .filter(test -> !test.tags().contains(Challenge.TAG)).toList());
            case CHALLENGE -> wrongAboutRight(result.tests());
        };
    }

    private String wrongAboutMisconception() {
        List<TestResult> caught = notPassed().stream()
                .filter(test -> subject.test().isEmpty() || test.method().equals(subject.test())).toList();
        if (caught.isEmpty()) {
            return subject.test() + " does not catch it";
        }
        boolean told = caught.stream().anyMatch(test -> test.message().contains(subject.words()));
        return told ? "" : subject.test() + " does not tell: " + subject.words();
    }

    private String wrongAboutRight(List<TestResult> claimed) {
        if (!result.ending().isWhole()) {
            return "it does not come to its end: " + result.sentence();
        }
        long failed = claimed.stream().filter(test -> !test.is(Outcome.PASSED)).count();
        return failed == 0 ? "" : failed + " of " + claimed.size() + " tests reject what is right";
    }

    private List<TestResult> notPassed() {
        return result.tests().stream().filter(test -> !test.is(Outcome.PASSED)).toList();
    }

    /** The case, the tests that did not pass, and their messages. */
    @Override
    public String toString() {
        return notPassed().stream()
                .map(test -> "  " + test.outcome() + " " + test.method() + ": " + test.name() + "\n"
                        + test.message().indent(6))
                .collect(Collectors.joining("", subject.name() + " (" + subject.claim() + ", "
                        + result.tests().stream().mapToLong(TestResult::millis).sum() + " ms) " + file + "\n"
                        + (result.sentence().isEmpty() ? "" : "  " + result.sentence() + "\n"), ""));
    }
}
