package tcpchat.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.board.Columns;

/** What one student is told, as plain text. */
final class FeedbackText {

    private static final int ID = 10;
    private static final int TITLE = 32;

    private FeedbackText() {}

    /** The whole text, in the language of the reader. */
    static String of(StudentGrade student) {
        List<StepWords> steps = FeedbackPage.steps(student, false);
        List<StepWords> beyond = FeedbackPage.steps(student, true);
        List<String> lines = new ArrayList<>(List.of(ReportPageText.FEEDBACK_FOR.say(Shown.line(student.name())), ""));
        steps.forEach(step -> lines.add("  " + head(step) + step.state()));
        if (!beyond.isEmpty()) {
            lines.addAll(List.of("", "  " + FeedbackPage.doneBeyond(student)));
            beyond.forEach(step -> lines.add("  " + head(step) + step.state()));
        }
        Stream.concat(steps.stream(), beyond.stream()).filter(StepWords::isMore).forEach(step -> {
            lines.addAll(List.of("", head(step).strip(), ""));
            step.lines().forEach(line -> lines.add(("  " + line).stripTrailing()));
        });
        String ignored = ignored(student);
        if (!ignored.isEmpty()) {
            lines.addAll(List.of("", ignored));
        }
        return String.join("\n", lines) + "\n";
    }

    /** What was handed in and not looked at; empty where there was nothing of that kind. */
    static String ignored(StudentGrade student) {
        if (student.ignored().isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of(ReportPageText.IGNORED.say()));
        student.ignored().forEach(file -> lines.add("  " + Shown.line(file)));
        return String.join("\n", lines);
    }

    private static String head(StepWords step) {
        return Columns.pad(step.id(), ID) + Columns.pad(step.title(), TITLE);
    }
}
