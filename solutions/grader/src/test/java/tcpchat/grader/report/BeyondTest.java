package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.saying;
import static tcpchat.grader.report.Grades.sealed;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

/** The chat room goes beyond the chat: nobody has to do it. */
@DisplayName("What goes beyond the chat")
class BeyondTest {

    private static final StepGrade STUB = saying(step("room 1", StepStatus.NOT_STARTED), "That is the TODO.");
    private static final StepGrade ABSENT = step("room 2", StepStatus.MISSING);
    private static final StepGrade WRONG = sealed(wrong("room 4", 3, 4), Seal.NOT_SEALED);
    private static final StudentGrade FINISHED = Grades.finished("ana", "Ana");
    private static final StudentGrade BEGUN = with(done("room 1"), ABSENT, WRONG);
    private static final Policy NAMED = PolicyFile.parse("room.1 = 2\nroom.2 = 3");

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("changes nothing for who has handed in nothing of it, or only the TODO")
    void untouched() {
        StudentGrade untouched = with(STUB, ABSENT);
        assertThat(Policy.standard().shown(untouched)).isEqualTo(FINISHED);
        assertThat(GradedClass.of(List.of(untouched), Policy.standard()))
                .isEqualTo(GradedClass.of(List.of(FINISHED), Policy.standard()));
    }

    @Test
    @DisplayName("is begun also by a file that can't be judged")
    void unusable() {
        StepGrade misplaced = saying(step("room 1", StepStatus.MISSING), "Its package is another one.");
        assertThat(Policy.standard().shown(with(misplaced)).steps()).contains(misplaced);
    }

    @Test
    @DisplayName("is in no total, and leaves none open")
    void noPoints() {
        StudentGrade begun = with(done("room 1"), WRONG, step("room 5", StepStatus.AMBIGUOUS));
        assertThat(Policy.standard().total(begun)).contains(BigDecimal.valueOf(20));
        assertThat(Policy.standard().most(begun)).isEqualByComparingTo("20");
    }

    @Test
    @DisplayName("counts for everybody as soon as the policy gives it points")
    void points() {
        assertThat(NAMED.total(NAMED.shown(BEGUN))).contains(BigDecimal.valueOf(22));
        assertThat(NAMED.most(NAMED.shown(BEGUN))).isEqualByComparingTo("25");
        assertThat(NAMED.shown(with(STUB, ABSENT)).steps()).contains(STUB, ABSENT);
        assertThat(PolicyFile.parse("room = 4").most("room 9")).isEqualByComparingTo("4");
    }

    @Test
    @DisplayName("says in the gradebook how it stands, and nothing where it is not begun")
    void gradebook() {
        List<List<String>> table = gradebook(Policy.standard(), BEGUN, other());
        assertThat(table.get(0)).containsSubsequence("gui 8", "room 1", "room 4", "total");
        assertThat(table.get(1)).containsSubsequence("1", "done", "wrong: 3 of 4 tests pass", "20", "20", "0");
        assertThat(table.get(2)).containsSubsequence("1", "", "", "20", "20", "0");
        assertThat(table.get(1)).endsWith("room 4", "").doesNotContain("room 2");
    }

    @Test
    @DisplayName("has columns in the gradebook where the policy gives points for it, though nobody has begun")
    void gradebookOfPolicy() {
        List<List<String>> table = gradebook(NAMED, with(STUB, ABSENT));
        assertThat(table.get(0)).containsSubsequence("gui 8", "room 1", "room 2", "total");
        assertThat(table.get(1)).containsSubsequence("1", "0", "0", "20", "25");
    }

    @Test
    @DisplayName("stands apart in the feedback, in both languages")
    void feedback() {
        StudentGrade shown = Policy.standard().shown(BEGUN);
        assertThat(FeedbackPage.text(shown)).containsSubsequence("gui 8", "\n\n  beyond the chat: 1 of 9 done\n",
                "room 1", "room 4");
        assertThat(FeedbackPage.html(shown)).containsSubsequence("gui 8", "</table>", "beyond the chat: 1 of 9 done",
                "<table>", "room 1");
        StudentGrade reader = new StudentGrade("a", "A", "zh", 0, shown.steps(), List.of(), List.of());
        assertThat(FeedbackPage.text(reader)).contains("两人聊天之外：已完成 1/9");
        assertThat(FeedbackPage.text(FINISHED) + FeedbackPage.html(FINISHED)).doesNotContain("beyond");
    }

    @Test
    @DisplayName("stands apart on the page of the class, and is not missed in who has done every step")
    void classPage() {
        String html = ClassPage.html(GradedClass.of(List.of(BEGUN, other()), Policy.standard()), Policy.standard());
        assertThat(html).contains("steps: 20 · students who have done every step: 2 · "
                + "beyond the chat: 2 steps, begun by 1", "<th class=\"first apart\" colspan=\"2\"");
        assertThat(ClassPage.html(GradedClass.of(List.of(FINISHED), Policy.standard()), Policy.standard()))
                .doesNotContain("beyond the chat", "first apart");
    }

    @Test
    @DisplayName("has no score at Gradescope")
    void gradescope() throws JsonProcessingException {
        JsonNode results = new ObjectMapper().readTree(Gradescope.results(BEGUN, Policy.standard()));
        assertThat(results.get("score").intValue()).isEqualTo(20);
        assertThat(results.get("tests").findValues("max_score")).hasSize(20);
    }

    @Test
    @DisplayName("does not make a student fail at GitHub Classroom")
    void classroom() throws JsonProcessingException {
        byte[] json = Base64.getDecoder().decode(ClassroomResult.of(BEGUN, Policy.standard()));
        JsonNode result = new ObjectMapper().readTree(new String(json, UTF_8));
        assertThat(result.get("status").textValue()).isEqualTo("pass");
        assertThat(result.get("max_score").intValue()).isEqualTo(20);
    }

    private static List<List<String>> gradebook(Policy policy, StudentGrade... students) {
        return Rfc4180.read(new Gradebook(GradedClass.of(List.of(students), policy), policy).csv());
    }

    private static StudentGrade other() {
        return Grades.finished("ben", "Ben");
    }

    /** One who has done the chat, with these steps besides. */
    private static StudentGrade with(StepGrade... beyond) {
        return FINISHED.with(Stream.concat(FINISHED.steps().stream(), Arrays.stream(beyond)).toList());
    }
}
