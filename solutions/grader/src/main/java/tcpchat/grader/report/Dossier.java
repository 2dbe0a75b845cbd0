package tcpchat.grader.report;

import java.math.BigDecimal;
import java.util.List;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Step;

/**
 * All there is to say of one student.
 *
 * @param anchor    the place of the section on the page
 * @param id        what tells this student from every other
 * @param name      the student
 * @param total     the points; a question mark where they are not known
 * @param most      the most there is
 * @param lateDays  how many days late
 * @param done      how many of the steps that everybody is asked for are done
 * @param chapters  the steps
 * @param questions what a person has to look at
 * @param ignored   what was handed in and not looked at
 */
public record Dossier(String anchor, String id, String name, String total, BigDecimal most, int lateDays, long done,
        List<Chapter> chapters, List<String> questions, List<String> ignored) {

    /** A step: what the student is told, and after that what only the instructor is. */
    public record Chapter(Mark mark, StepWords words, String code, List<String> remarks, String seal) {}

    static Dossier of(GradedClass graded, int index, Policy policy) {
        StudentGrade student = graded.students().get(index);
        long done = student.steps().stream()
                .filter(grade -> policy.asksFor(grade.step()) && grade.status() == StepStatus.DONE).count();
        return new Dossier(ClassMap.anchor(index), Shown.line(student.id()), Shown.line(student.name()),
                policy.total(student).map(BigDecimal::toPlainString).orElse("?"), policy.most(student),
                student.lateDays(), done,
                graded.steps().stream()
                        .flatMap(step -> GradedClass.grade(student, step).map(grade -> chapter(step, grade)).stream())
                        .toList(),
                shown(student.questions()), shown(student.ignored()));
    }

    private static Chapter chapter(Step step, StepGrade grade) {
        Mark mark = Mark.of(step, grade);
        String seal = mark.loose() ? Mark.seal(grade.seal()) : "";
        return new Chapter(mark, StepWords.of(grade), Shown.line(grade.code()), shown(grade.remarks()), seal);
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream().map(Shown::line).toList();
    }
}
