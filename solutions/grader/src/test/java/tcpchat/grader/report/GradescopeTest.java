package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.in;
import static tcpchat.grader.report.Grades.late;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("Gradescope's results.json")
class GradescopeTest {

    /** Of the fields that the specification knows, those that are texts out of a closed list. */
    private static final Set<String> FORMATS = Set.of("text", "html", "simple_format", "md", "ansi");
    private static final Set<String> VISIBILITIES = Set.of("hidden", "after_due_date", "after_published", "visible");
    private static final Set<String> STATUSES = Set.of("passed", "failed");
    private static final Set<String> TEST_FIELDS = Set.of("score", "max_score", "status", "name", "name_format",
            "number", "output", "output_format", "tags", "visibility", "extra_data");

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("has only fields of the specification, each with a value that it allows")
    void specification() throws JsonProcessingException {
        JsonNode results = results(in("en", done("client 1"), wrong("client 3", 1, 4),
                step("client 4", StepStatus.MISSING)), Policy.standard());
        assertThat(results.fieldNames()).toIterable().isSubsetOf("score", "execution_time", "output", "output_format",
                "test_output_format", "test_name_format", "visibility", "stdout_visibility", "extra_data", "tests",
                "leaderboard");
        assertThat(results.get("output_format").textValue()).isIn(FORMATS);
        assertThat(results.get("tests")).hasSize(3).allSatisfy(test -> {
            assertThat(test.fieldNames()).toIterable().isSubsetOf(TEST_FIELDS);
            assertThat(test.get("score").isNumber() && test.get("max_score").isNumber()).isTrue();
            assertThat(test.get("status").textValue()).isIn(STATUSES);
            assertThat(test.get("visibility").textValue()).isIn(VISIBILITIES);
            assertThat(test.get("output_format").textValue()).isIn(FORMATS);
            assertThat(test.get("name").isTextual() && test.get("output").isTextual()).isTrue();
        });
    }

    @Test
    @DisplayName("gives each step its points, and the whole what is left after days late")
    void scores() throws JsonProcessingException {
        JsonNode results = results(late(1, done("client 1"), wrong("client 3", 1, 4)),
                PolicyFile.parse("points = 4\nlate.per-day = 10"));
        assertThat(results.get("tests").findValues("score")).map(JsonNode::doubleValue).isEqualTo(List.of(4.0, 1.0));
        assertThat(results.get("score").doubleValue()).isEqualTo(4.5);
    }

    @Test
    @DisplayName("gives no score anywhere where a verdict is open, for the rest would be added up to a grade")
    void open() throws JsonProcessingException {
        JsonNode results = results(in("en", done("client 1"), step("client 3", StepStatus.INFRASTRUCTURE)),
                Policy.standard());
        assertThat(results.findValues("score")).isEmpty();
        assertThat(results.get("output").textValue()).contains("no score yet");
    }

    @Test
    @DisplayName("is in the student's language")
    void language() throws JsonProcessingException {
        assertThat(results(in("zh", done("client 1")), Policy.standard()).get("tests").get(0).get("name").textValue())
                .contains("创建套接字");
    }

    private static JsonNode results(StudentGrade student, Policy policy) throws JsonProcessingException {
        return new ObjectMapper().readTree(Gradescope.results(student, policy));
    }
}
