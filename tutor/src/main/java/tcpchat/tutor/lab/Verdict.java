package tcpchat.tutor.lab;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.junit.StepCount;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.SuiteResult.Ending;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.KnownTests;
import tcpchat.tutor.steps.Step;

/**
 * What lab says of a step.
 *
 * @param step     the step
 * @param problems what the compiler had to say; an error among them means that no test has run
 * @param suite    what the tests showed; empty where none has run
 * @param time     how long it took, from the file to this
 */
public record Verdict(Step step, List<Problem> problems, Optional<SuiteResult> suite, Duration time) {

    /** The failures, the one that matters most first: the core before the challenge, the plainest first. */
    public List<TestResult> failures() {
        KnownTests known = KnownTests.of(step);
        return tests().stream()
                .filter(test -> test.is(Outcome.FAILED))
                .sorted(Comparator.comparing(Verdict::isChallenge)
                        .thenComparing(test -> known.position(test.method())))
                .toList();
    }

    /** The tests that were left out, for earlier ones hung. */
    public List<TestResult> notTried() {
        return tests().stream().filter(test -> test.is(Outcome.NOT_TRIED)).toList();
    }

    /** The compiler's errors, in the order of the file; but that it ends too early explains all others, and comes first. */
    public List<Problem> errors() {
        return problems.stream().filter(problem -> problem.kind() == Problem.Kind.ERROR)
                .sorted(Comparator.comparing(problem -> !problem.code().equals("compiler.err.premature.eof")))
                .toList();
    }

    /** The line of the board. */
    public StepResult result() {
        if (SubmissionCompiler.failed(problems)) {
            return StepResult.broken(step, place(errors().get(0).line()));
        }
        StepCount count = new StepCount(step);
        tests().forEach(test -> count.add(test.method(), isChallenge(test), test.outcome()));
        Tally core = count.core();
        if (!isWhole() && core.passesAll()) {
            // What ended the run between two tests is no test's, and yet the step is not done.
            core = new Tally(core.passed(), 1, core.notStarted(), core.known());
        }
        return new StepResult(step, true, core, count.challenge(), place(lineInMessages()));
    }

    /** Whether it would be the same if it were asked for once more; not so where the tests were ended from outside. */
    boolean isFinal() {
        return suite.map(result -> result.ending() != Ending.DIED && result.ending() != Ending.NOT_RUN).orElse(true);
    }

    private boolean isWhole() {
        return suite.map(result -> result.ending().isWhole()).orElse(false);
    }

    private List<TestResult> tests() {
        return suite.map(SuiteResult::tests).orElse(List.of());
    }

    private String place(long line) {
        return step.place(line > 0 ? (int) line : step.line());
    }

    /** The first line of the student's that a reason names; 0 where none does. */
    private long lineInMessages() {
        Pattern place = Pattern.compile(Pattern.quote(step.file().getFileName().toString()) + ":(\\d{1,6})");
        return tests().stream()
                .filter(test -> !isChallenge(test))
                .map(test -> place.matcher(test.message()))
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static boolean isChallenge(TestResult test) {
        return test.tags().contains(Challenge.TAG);
    }
}
