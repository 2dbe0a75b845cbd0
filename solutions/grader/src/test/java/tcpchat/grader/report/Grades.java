package tcpchat.grader.report;

import java.util.Arrays;
import java.util.List;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.Failure;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Steps;

/** Grades for the tests, in the few shapes they need. */
final class Grades {

    private Grades() {}

    static StudentGrade student(String id, String name, StepGrade... steps) {
        return new StudentGrade(id, name, "en", 0, List.of(steps), List.of(), List.of());
    }

    static StudentGrade late(int days, StepGrade... steps) {
        return new StudentGrade("a", "A", "en", days, List.of(steps), List.of(), List.of());
    }

    static StudentGrade in(String language, StepGrade... steps) {
        return new StudentGrade("a", "A", language, 0, List.of(steps), List.of(), List.of());
    }

    static StepGrade step(String step, StepStatus status) {
        return of(step, status, Count.NONE, Count.NONE);
    }

    static StepGrade done(String step) {
        return of(step, StepStatus.DONE, new Count(4, 4), Count.NONE);
    }

    static StepGrade wrong(String step, int passed, int known) {
        return of(step, StepStatus.WRONG, new Count(passed, known), Count.NONE);
    }

    static StepGrade of(String step, StepStatus status, Count core, Count challenge, Failure... failures) {
        boolean ran = status == StepStatus.DONE || status == StepStatus.WRONG;
        return new StepGrade(step, status, core, challenge, List.of(failures), false, List.of(), List.of(), "",
                ran ? Seal.SEALED : null);
    }

    static StepGrade sealed(StepGrade grade, Seal seal) {
        return new StepGrade(grade.step(), grade.status(), grade.core(), grade.challenge(), grade.failures(),
                grade.hung(), grade.sentences(), grade.remarks(), grade.code(), seal);
    }

    static StepGrade coded(StepGrade grade, boolean hung, String code, String... remarks) {
        return new StepGrade(grade.step(), grade.status(), grade.core(), grade.challenge(), grade.failures(), hung,
                grade.sentences(), List.of(remarks), code, grade.seal());
    }

    static StepGrade saying(StepGrade grade, String... sentences) {
        return new StepGrade(grade.step(), grade.status(), grade.core(), grade.challenge(), grade.failures(),
                grade.hung(), List.of(sentences), grade.remarks(), grade.code(), grade.seal());
    }

    static Failure failure(String name, String cause, String message) {
        return new Failure("method", name, message, cause, "", false);
    }

    /** A student who has done every step of the kit. */
    static StudentGrade finished(String id, String name) {
        StepGrade[] steps = Steps.ofChat().stream().map(step -> done(step.id())).toArray(StepGrade[]::new);
        return new StudentGrade(id, name, "en", 0, Arrays.asList(steps), List.of(), List.of());
    }
}
