package tcpchat.grader.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StudentGrade;

/**
 * What the instructor has to look at, or should know before using the grades.
 *
 * @param asked    what needs a person
 * @param hung     tests that did not end by themselves
 * @param unsealed verdicts reached inside the student's JVM, a note a student
 * @param unsafe   verdicts reached without a jail, a note a student
 */
public record Attention(List<Note> asked, List<Note> hung, List<Note> unsealed, List<Note> unsafe) {

    /** Something about a student, in which steps, and what there is to say of it; steps and sentences may be empty. */
    public record Note(String anchor, String student, String steps, List<String> sentences, String code) {}

    static Attention of(GradedClass graded) {
        List<Note> asked = new ArrayList<>();
        List<Note> hung = new ArrayList<>();
        List<Note> unsealed = new ArrayList<>();
        List<Note> unsafe = new ArrayList<>();
        for (int index = 0; index < graded.students().size(); index++) {
            StudentGrade student = graded.students().get(index);
            String anchor = ClassMap.anchor(index);
            String name = Shown.line(student.name());
            if (!student.questions().isEmpty()) {
                asked.add(new Note(anchor, name, "", student.questions().stream().map(Shown::line).toList(), ""));
            }
            for (StepGrade grade : student.steps()) {
                if (!grade.status().isFinal()) {
                    asked.add(new Note(anchor, name, grade.step(), open(grade), ""));
                }
                if (grade.hung()) {
                    hung.add(new Note(anchor, name, grade.step(), List.of(), Shown.line(grade.code())));
                }
            }
            steps(student, Seal.NOT_SEALED).forEach(s -> unsealed.add(new Note(anchor, name, s, List.of(), "")));
            steps(student, Seal.UNSAFE).forEach(s -> unsafe.add(new Note(anchor, name, s, List.of(), "")));
        }
        return new Attention(asked, hung, unsealed, unsafe);
    }

    private static List<String> open(StepGrade grade) {
        return Stream.concat(Stream.of(StepWords.state(grade)), grade.sentences().stream()).map(Shown::line).toList();
    }

    /** The student's steps with that seal, as one text; none where there is no such step. */
    private static Stream<String> steps(StudentGrade student, Seal seal) {
        Predicate<StepGrade> has = grade -> grade.seal() == seal;
        return student.steps().stream().anyMatch(has)
                ? Stream.of(student.steps().stream().filter(has).map(StepGrade::step).collect(joining(", ")))
                : Stream.empty();
    }
}
