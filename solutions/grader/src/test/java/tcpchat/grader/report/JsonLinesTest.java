package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.student;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The lines of JSON")
class JsonLinesTest {

    private static final StudentGrade OPEN = student("b", "Ben\n\"B\"", done("client 1"),
            step("client 3", StepStatus.AMBIGUOUS));
    private static final StudentGrade DONE = student("a", "王小明", done("client 1"));
    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    @DisplayName("hold a student each, from which the grade can be read again as it was")
    void roundTrip() throws JsonProcessingException {
        List<String> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(JSON.readValue(lines.get(0), StudentGrade.class)).isEqualTo(DONE);
        assertThat(JSON.readValue(lines.get(1), StudentGrade.class)).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("say the points, and null where they are not known")
    void points() throws JsonProcessingException {
        JsonNode open = JSON.readTree(lines().get(1));
        assertThat(open.get("steps").get(0).get("points").decimalValue()).isEqualByComparingTo("1");
        assertThat(open.get("steps").get(1).get("points").isNull()).isTrue();
        assertThat(open.get("total").isNull()).isTrue();
        assertThat(open.get("most").decimalValue()).isEqualByComparingTo("2");
    }

    private static List<String> lines() {
        return JsonLines.of(GradedClass.of(List.of(OPEN, DONE), Policy.standard()), Policy.standard()).lines().toList();
    }
}
