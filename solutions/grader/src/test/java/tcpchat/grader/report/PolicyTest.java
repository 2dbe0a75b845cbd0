package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.late;
import static tcpchat.grader.report.Grades.of;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.student;
import static tcpchat.grader.report.Grades.wrong;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.StepStatus;

@DisplayName("The policy")
class PolicyTest {

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("of the example is the one that an empty file means")
    void example() {
        assertThat(PolicyFile.parse("")).isEqualTo(Policy.standard());
        assertThat(Policy.standard()).isEqualTo(new Policy(BigDecimal.ONE, BigDecimal.ZERO, Map.of(), 100, 0, true,
                new Policy.Late(0, BigDecimal.ZERO, BigDecimal.valueOf(100))));
    }

    @Test
    @DisplayName("has a line in the example for each thing that can be set")
    void exampleIsComplete() {
        assertThat(Policy.example().lines().filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("points", "room", "core", "challenge", "partial", "late.free-days", "late.per-day",
                        "late.most");
    }

    @Test
    @DisplayName("gives a step its own points, and the others the common ones")
    void pointsOfSteps() {
        Policy policy = PolicyFile.parse("points = 2\nclient.3 = 5.5");
        assertThat(policy.most("client 3")).isEqualByComparingTo("5.5");
        assertThat(policy.most("client 4")).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource({"by-tests, 2.25", "all-or-nothing, 0"})
    @DisplayName("counts three of four tests as it is told to")
    void partial(String partial, String points) {
        Policy policy = PolicyFile.parse("points = 3\npartial = " + partial);
        assertThat(policy.points(wrong("client 3", 3, 4))).contains(new BigDecimal(points));
    }

    @Test
    @DisplayName("does not give all points to a step that is wrong, even where each of its tests has passed")
    void wrongWithAllTests() {
        assertThat(PolicyFile.parse("points = 4").points(wrong("client 3", 4, 4))).contains(new BigDecimal("3"));
    }

    @Test
    @DisplayName("weighs core and challenge, and counts a challenge only once the core is done")
    void challenge() {
        Policy policy = PolicyFile.parse("points = 10\ncore = 80\nchallenge = 20");
        Count half = new Count(1, 2);
        assertThat(policy.points(of("client 4", StepStatus.DONE, new Count(4, 4), half)))
                .contains(new BigDecimal("9"));
        assertThat(policy.points(of("client 4", StepStatus.WRONG, new Count(2, 4), half)))
                .contains(new BigDecimal("4"));
        assertThat(policy.points(done("client 3"))).contains(new BigDecimal("10"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "NOT_COMPILING", "MISSING"})
    @DisplayName("gives nothing for what could not be tested through the student's doing")
    void nothing(StepStatus status) {
        assertThat(Policy.standard().points(step("client 3", status))).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @EnumSource(names = {"AMBIGUOUS", "INFRASTRUCTURE"})
    @DisplayName("knows neither points nor a total where a verdict is open: that is no zero")
    void open(StepStatus status) {
        assertThat(Policy.standard().points(step("client 3", status))).isEmpty();
        assertThat(Policy.standard().total(student("a", "A", done("client 1"), step("client 3", status)))).isEmpty();
    }

    @Test
    @DisplayName("knows no total of a student of whom no step was graded")
    void noSteps() {
        assertThat(Policy.standard().total(student("a", "A"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 1.8", "3, 1.6", "9, 1"})
    @DisplayName("takes off for days late, after the free ones, up to the most")
    void lateDays(int days, String total) {
        Policy policy = PolicyFile.parse("late.free-days = 1\nlate.per-day = 10\nlate.most = 50");
        assertThat(policy.total(late(days, done("client 1"), done("client 2")))).contains(new BigDecimal(total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pionts = 2", "client.9 = 2", "points = two", "points = -1", "points = 1e3", "points = ٣",
            "points = 1000001", "core = 1.5", "core = 0", "partial = sometimes", "late.per-day = 101",
            "points = \\u12"})
    @DisplayName("is refused in one sentence where a line can't be meant so")
    void refused(String line) {
        assertThatThrownBy(() -> PolicyFile.parse(line)).isInstanceOf(Unusable.class)
                .hasMessageContaining("policy").hasMessageNotContaining("\n");
    }

    @Test
    @DisplayName("is read although an editor put its mark at the start of the file")
    void byteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.properties"), "\uFEFFpoints = 7");
        assertThat(Policy.read(file).each()).isEqualByComparingTo("7");
    }

    @Test
    @DisplayName("in another encoding is refused")
    void otherEncoding(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("policy.properties"), "points = 7".getBytes(UTF_16));
        assertThatThrownBy(() -> Policy.read(file)).isInstanceOf(Unusable.class).hasMessageContaining("UTF-8");
    }
}
