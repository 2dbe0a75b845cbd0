package tcpchat.grader.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * All students of a class in an order that does not depend on the run, so that the same grades make the same files.
 *
 * @param students by id
 * @param steps    every step that somebody has a grade in, in the kit's order
 */
public record GradedClass(List<StudentGrade> students, List<Step> steps) {

    /** The class of these students, each of whom has an id of his or her own, as the policy has them shown. */
    public static GradedClass of(Collection<StudentGrade> grades, Policy policy) {
        List<StudentGrade> students = grades.stream().map(policy::shown)
                .sorted(Comparator.comparing(StudentGrade::id)).toList();
        Set<String> ids = new HashSet<>();
        Set<String> steps = new HashSet<>();
        for (StudentGrade student : students) {
            if (!ids.add(student.id())) {
                throw new IllegalArgumentException("two students have the id " + student.id());
            }
            student.steps().forEach(step -> steps.add(step.step()));
        }
        return new GradedClass(students,
                Steps.all().stream().filter(step -> steps.contains(step.id())).toList());
    }

    /** A student's grade in a step; empty where that step was not graded. */
    static Optional<StepGrade> grade(StudentGrade student, Step step) {
        return student.steps().stream().filter(grade -> grade.step().equals(step.id())).findFirst();
    }
}
