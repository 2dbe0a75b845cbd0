package tcpchat.grader.report;

import java.util.List;
import java.util.Locale;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Language;

/**
 * What one student is told, in the student's language: as a page and as plain text. It says what {@code lab check}
 * would, and nothing of what is for the instructor alone.
 *
 * @param name    the student
 * @param steps   every step
 * @param ignored what was handed in and not looked at
 */
public record FeedbackPage(String name, List<StepWords> steps, List<String> ignored) {

    private static final Template TEMPLATE = new Template("feedback.ftlh");

    /** The page. */
    public static String html(StudentGrade student) {
        String style = PageFiles.text("page.css") + PageFiles.text("feedback.css");
        return Language.in(language(student), () -> TEMPLATE.html(of(student), style, ""));
    }

    /** The text. */
    public static String text(StudentGrade student) {
        return Language.in(language(student), () -> FeedbackText.of(student));
    }

    private static FeedbackPage of(StudentGrade student) {
        return new FeedbackPage(Shown.line(student.name()), student.steps().stream().map(StepWords::of).toList(),
                student.ignored().stream().map(Shown::line).toList());
    }

    /** The language in which the verdicts on a student are written. */
    static Locale language(StudentGrade student) {
        return student.language().startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
