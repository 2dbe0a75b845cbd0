package tcpchat.grader.judge;

import java.util.Comparator;
import java.util.List;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.Failure;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.junit.Challenge;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.junit.StepCount;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.SuiteResult.Ending;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.KnownTests;
import tcpchat.tutor.steps.Step;

/** Makes a grade of what the tests said. */
final class Grades {

    private Grades() {}

    /** Of a step of which the grader has found nothing out. */
    static StepGrade noVerdict(Step step) {
        return StepGrade.untested(step, StepStatus.INFRASTRUCTURE, List.of(JudgeText.NO_VERDICT.say()));
    }

    /** Whether a result says something about the student: where the judge itself has ended, it does not. */
    static boolean says(Step step, SuiteResult suite) {
        return suite.ending().isWhole() || suite.ending() == Ending.HUNG
                || !SealedJudge.judges(step) && suite.ending() != Ending.NOT_RUN && suite.ending() != Ending.DIED;
    }

    /** Of a step that was tested. */
    static StepGrade of(Step step, SuiteResult suite, String text, List<String> remarks, Seal seal) {
        StepCount count = new StepCount(step);
        suite.tests().forEach(test -> count.add(test.method(), isChallenge(test), test.outcome()));
        KnownTests known = KnownTests.of(step);
        List<TestResult> failed = suite.tests().stream().filter(test -> !test.is(Outcome.PASSED))
                .sorted(Comparator.comparing(Grades::isChallenge)
                        .thenComparing((TestResult test) -> known.position(test.method())))
                .toList();
        StepStatus status = count.core().passesAll() && suite.ending().isWhole() ? StepStatus.DONE : StepStatus.WRONG;
        return new StepGrade(step.id(), status, count(count.core()), count(count.challenge()),
                failed.stream().map(Grades::failure).toList(), failed.stream().anyMatch(Grades::isHang),
                suite.sentence().isEmpty() ? List.of() : List.of(suite.sentence()), remarks,
                failed.isEmpty() ? "" : StudentLine.of(step, failed.get(0).message(), text), seal);
    }

    private static Failure failure(TestResult test) {
        Misconception cause = test.cause();
        return new Failure(test.method(), test.name(), test.message(), cause == null ? "" : cause.name(),
                cause == null ? "" : cause.sentence(), isChallenge(test));
    }

    private static boolean isChallenge(TestResult test) {
        return test.tags().contains(Challenge.TAG);
    }

    private static boolean isHang(TestResult test) {
        return test.cause() == Misconception.ENDLESS_LOOP
                || test.cause() != null && test.cause().name().startsWith("WAIT");
    }

    private static Count count(Tally tally) {
        return new Count(tally.passed(), tally.known());
    }
}
