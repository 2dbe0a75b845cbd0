package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.coded;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.failure;
import static tcpchat.grader.report.Grades.in;
import static tcpchat.grader.report.Grades.of;
import static tcpchat.grader.report.Grades.saying;
import static tcpchat.grader.report.Grades.sealed;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.student;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The feedback for a student")
class FeedbackPageTest {

    private static final StepGrade WRONG = of("client 3", StepStatus.WRONG, new Count(2, 5), Count.NONE,
            failure("the text arrives", "NEWLINE_ADDED",
                    "the text arrives\nexpected:     \"a < b\"\nhappened:     \"b\""),
            failure("Chinese arrives", "", "Chinese arrives\nsecret detail"));

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("shows the first failure whole, and of the others only the names")
    void failures() {
        String text = FeedbackPage.text(in("en", WRONG));
        assertThat(text).containsSubsequence("client 3", "wrong: 2 of 5 tests pass", "  the text arrives\n",
                "  expected:     \"a < b\"\n", "Other tests", "Chinese arrives").doesNotContain("secret detail");
    }

    @Test
    @DisplayName("says the same as a page, escaped")
    void page() {
        assertThat(FeedbackPage.html(in("en", WRONG))).containsSubsequence("client 3", "wrong: 2 of 5 tests pass",
                "expected:     &quot;a &lt; b&quot;", "Chinese arrives").doesNotContain("secret detail", "a < b");
    }

    @Test
    @DisplayName("is in the student's language, not in the instructor's")
    void language() {
        assertThat(FeedbackPage.text(in("zh", WRONG))).contains("发送消息", "有错").doesNotContain("Other tests");
        System.setProperty("lang", "zh");
        assertThat(FeedbackPage.html(in("en", WRONG))).contains("Send a message", "lang=\"en\"");
    }

    @Test
    @DisplayName("holds sentences and ignored files, and how much of the challenge is left")
    void rest() {
        StepGrade twice = saying(step("client 1", StepStatus.AMBIGUOUS), "a.java and b.java are both this step.");
        StepGrade left = of("client 4", StepStatus.DONE, new Count(4, 4), new Count(1, 3));
        StudentGrade student =
                new StudentGrade("a", "A", "en", 0, List.of(twice, left), List.of("bin/x.class: compiled"),
                        List.of());
        assertThat(FeedbackPage.text(student)).contains("a.java and b.java are both this step.",
                "2 of 3 tests of the challenge", "bin/x.class: compiled");
    }

    @Test
    @DisplayName("holds nothing that is for the instructor: no remark, no question, no seal, no line of code")
    void hidden() {
        StepGrade step = sealed(coded(WRONG, true, "CODE();", "REMARK"), Seal.UNSAFE);
        StudentGrade student = new StudentGrade("ID", "A", "en", 3, List.of(step), List.of(), List.of("QUESTION"));
        assertThat(FeedbackPage.text(student) + FeedbackPage.html(student).replaceAll("(?s)<style>.*</style>", ""))
                .doesNotContain("CODE()", "REMARK", "QUESTION", "ID", "unsafe", "NEWLINE_ADDED");
    }

    @Test
    @DisplayName("lets a name steer neither the page nor a terminal")
    void hostileName() {
        StudentGrade student = student("a", "<script>alert(1)</script>\u001B[2J\u202E\u009B1m", done("client 1"));
        assertThat(FeedbackPage.html(student)).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
        assertThat(FeedbackPage.text(student)).doesNotContain("\u001B", "\u202E", "\u009B");
    }
}
