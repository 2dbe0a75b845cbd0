package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.in;
import static tcpchat.grader.report.Grades.late;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.wrong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The result for GitHub Classroom")
class ClassroomResultTest {

    @Test
    @DisplayName("has the fields that the reporter reads, each of its kind")
    void fields() throws JsonProcessingException {
        JsonNode result = result(in("en", done("client 1"), wrong("client 3", 1, 4)), Policy.standard());
        assertThat(result.get("version").intValue()).isEqualTo(1);
        assertThat(result.get("status").textValue()).isEqualTo("fail");
        assertThat(result.get("max_score").doubleValue()).isEqualTo(2);
        assertThat(result.get("tests")).hasSize(2).allSatisfy(test -> {
            assertThat(test.get("name").isTextual() && test.get("message").isTextual()).isTrue();
            assertThat(test.get("status").textValue()).isIn("pass", "fail", "error");
            assertThat(test.get("score").isNumber() && test.get("line_no").isInt()).isTrue();
        });
    }

    @Test
    @DisplayName("passes where every step is done")
    void pass() throws JsonProcessingException {
        assertThat(result(in("en", done("client 1")), Policy.standard()).get("status").textValue()).isEqualTo("pass");
    }

    @Test
    @DisplayName("lets the reporter report no points where a verdict is open")
    void open() throws JsonProcessingException {
        JsonNode result = result(in("en", done("client 1"), step("client 3", StepStatus.AMBIGUOUS)),
                Policy.standard());
        assertThat(result.get("status").textValue()).isEqualTo("error");
        assertThat(reported(result)).isNull();
    }

    @Test
    @DisplayName("makes the reporter report the total, with what being late costs")
    void total() throws JsonProcessingException {
        JsonNode result = result(late(1, done("client 1"), wrong("client 3", 1, 4)),
                PolicyFile.parse("points = 4\nlate.per-day = 10"));
        assertThat(reported(result)).isEqualTo(4.5);
    }

    /** The points as the reporter works them out; {@code null} where it reports none. */
    private static Double reported(JsonNode result) {
        double most = result.get("max_score").doubleValue();
        return most == 0 ? null
                : result.get("tests").findValues("score").stream().mapToDouble(JsonNode::doubleValue).sum();
    }

    private static JsonNode result(StudentGrade student, Policy policy) throws JsonProcessingException {
        byte[] json = Base64.getDecoder().decode(ClassroomResult.of(student, policy));
        return new ObjectMapper().readTree(new String(json, UTF_8));
    }
}
