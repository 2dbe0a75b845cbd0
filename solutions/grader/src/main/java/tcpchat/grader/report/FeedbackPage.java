package tcpchat.grader.report;

import java.util.List;
import java.util.Locale;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.BoardText;

/**
 * What one student is told, in the student's language: as a page and as plain text. It says what {@code lab check}
 * would, and nothing of what is for the instructor alone.
 *
 * @param name       the student
 * @param steps      the steps of the chat
 * @param beyond     those that go beyond it
 * @param doneBeyond how many of those are done, in words
 * @param ignored    what was handed in and not looked at
 */
public record FeedbackPage(String name, List<StepWords> steps, List<StepWords> beyond, String doneBeyond,
        List<String> ignored) {

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
        return new FeedbackPage(Shown.line(student.name()), steps(student, false), steps(student, true),
                doneBeyond(student), student.ignored().stream().map(Shown::line).toList());
    }

    /** What there is to say of the steps of the chat, or of those that go beyond it. */
    static List<StepWords> steps(StudentGrade student, boolean beyond) {
        return student.steps().stream().filter(grade -> Policy.isBeyond(grade.step()) == beyond).map(StepWords::of)
                .toList();
    }

    /** How many of the steps that go beyond the chat are done: they are counted by themselves. */
    static String doneBeyond(StudentGrade student) {
        long done = student.steps().stream()
                .filter(grade -> Policy.isBeyond(grade.step()) && grade.status() == StepStatus.DONE).count();
        return BoardText.DONE_BEYOND.say(done, Steps.all().size() - Steps.ofChat().size());
    }

    /** The language in which the verdicts on a student are written. */
    static Locale language(StudentGrade student) {
        return student.language().startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
