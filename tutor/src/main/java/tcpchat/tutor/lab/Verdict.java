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
import tcpchat.tutor.junit.NotTried;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.SuiteResult.Ending;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.runner.TestResult.Outcome;
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

    /** The failures, the one that matters most first: the core before the challenge, what was tried, the simplest first. */
    public List<TestResult> failures(Comparator<TestResult> simplestFirst) {
        return tests().stream()
                .filter(test -> test.is(Outcome.FAILED))
                .sorted(Comparator.comparing(Verdict::isChallenge)
                        .thenComparing(test -> NotTried.says(test.message()))
                        .thenComparing(simplestFirst))
                .toList();
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
        Tally core = tally(false);
        if (!isWhole() && core.failed() == 0) {
            // What ended the run between two tests is no test's, and yet the step is not done.
            core = new Tally(core.passed(), 1, core.notStarted());
        }
        return new StepResult(step, true, core, tally(true), place(lineInMessages()));
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

    private Tally tally(boolean challenge) {
        return new Tally(count(challenge, Outcome.PASSED), count(challenge, Outcome.FAILED),
                count(challenge, Outcome.NOT_STARTED));
    }

    private int count(boolean challenge, Outcome outcome) {
        return (int) tests().stream()
                .filter(test -> isChallenge(test) == challenge && test.outcome() == outcome)
                .count();
    }

    private String place(long line) {
        return step.place(line > 0 ? (int) line : step.line());
    }

    /** The first line of the student's that a reason names; 0 where none does. */
    private long lineInMessages() {
        Pattern place = Pattern.compile(Pattern.quote(step.file().getFileName().toString()) + ":(\\d+)");
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
