package tcpchat.grader.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Track;

/**
 * The heat map: students by steps.
 *
 * @param tracks the tracks with the number of their columns
 * @param heads  the columns
 * @param rows   the students
 * @param most   the most that all steps together can bring
 */
public record ClassMap(List<TrackHead> tracks, List<Head> heads, List<Row> rows, BigDecimal most) {

    /** A track, how many columns it has, and whether it stands apart, for it goes beyond the chat. */
    public record TrackHead(String name, int columns, boolean apart) {}

    /** A column: the step, whether a track begins with it, and one that stands apart, and how many students have done it. */
    public record Head(int number, String id, String title, boolean first, boolean apart, long done) {}

    /** A student: the place of the student's section on the page, and the fields. */
    public record Row(String anchor, String name, List<Mark> marks, String total) {}

    static ClassMap of(GradedClass graded, Policy policy) {
        List<Step> steps = graded.steps();
        return new ClassMap(
                Arrays.stream(Track.values())
                        .map(track -> new TrackHead(track.toString(), (int) steps.stream()
                                .filter(step -> step.track() == track).count(), track.isBeyond()))
                        .filter(track -> track.columns() > 0)
                        .toList(),
                IntStream.range(0, steps.size()).mapToObj(column -> head(graded, column)).toList(),
                IntStream.range(0, graded.students().size()).mapToObj(row -> row(graded, row, policy)).toList(),
                steps.stream().map(step -> policy.most(step.id())).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The place of a student's section on the page. */
    static String anchor(int student) {
        return "student-" + (student + 1);
    }

    private static Head head(GradedClass graded, int column) {
        Step step = graded.steps().get(column);
        boolean first = column == 0 || graded.steps().get(column - 1).track() != step.track();
        long done = graded.students().stream()
                .map(student -> GradedClass.grade(student, step))
                .flatMap(Optional::stream)
                .filter(grade -> grade.status() == StepStatus.DONE)
                .count();
        return new Head(step.number(), step.id(), step.title(), first, first && step.track().isBeyond(), done);
    }

    private static Row row(GradedClass graded, int index, Policy policy) {
        StudentGrade student = graded.students().get(index);
        List<Mark> marks = graded.steps().stream()
                .map(step -> GradedClass.grade(student, step).map(grade -> Mark.of(step, grade)).orElse(Mark.NONE))
                .toList();
        return new Row(anchor(index), Shown.line(student.name()), marks, total(graded, student, policy));
    }

    /** The total, with as many decimals as any of the class has, so that they align; a question mark if not known. */
    private static String total(GradedClass graded, StudentGrade student, Policy policy) {
        int decimals = graded.students().stream().flatMap(each -> policy.total(each).stream())
                .mapToInt(BigDecimal::scale).max().orElse(0);
        return policy.total(student).map(total -> total.setScale(decimals).toPlainString()).orElse("?");
    }
}
