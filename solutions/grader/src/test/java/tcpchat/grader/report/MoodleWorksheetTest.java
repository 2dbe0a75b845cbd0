package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.student;
import static tcpchat.grader.report.Grades.wrong;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("Moodle's grading worksheet")
class MoodleWorksheetTest {

    private static final String HEAD = "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum grade\","
            + "\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\r\n";
    private static final String ANA = "\"Participant 123456\",\"García, Ana \"\"A\"\"\",ana@example.org,"
            + "\"Submitted for grading\nlate\",,10.00,Yes,\"Monday, 2 November 2026\",-,\r\n";
    private static final String BEN = "\"Participant 99\",Ben,,,7.00,10.00,Yes,-,-,\"well done\"";

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("gets the grade, scaled to the most that Moodle takes, and the feedback as HTML in one line")
    void filled() {
        List<String> row = Rfc4180.read(fill(HEAD + ANA, ana("Ana"))).get(1);
        assertThat(row.get(4)).isEqualTo("7.5");
        assertThat(row.get(9)).startsWith("<pre>Feedback for").contains("client 1", "<br>").doesNotContain("\n")
                .endsWith("</pre>");
    }

    @Test
    @DisplayName("keeps everything else to the byte: quotes, line ends, rows of others, and that the last line has no end")
    void kept() {
        String filled = fill("\uFEFF" + HEAD + ANA + BEN, ana("Ana"));
        assertThat(filled).startsWith("\uFEFF" + HEAD + ANA.replaceFirst(",,10.00,.*\r\n", ",7.5,10.00,Yes,"
                + "\"Monday, 2 November 2026\",-,")).endsWith("\r\n" + BEN);
    }

    @Test
    @DisplayName("stays as it is where nobody of it was graded")
    void untouched() {
        assertThat(fill(HEAD + ANA + BEN, student("5", "Eva", done("client 1")))).isEqualTo(HEAD + ANA + BEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "Participant 123456", "García Ana_123456_assignsubmission_file_",
            "王小明_123456_assignsubmission_file_"})
    @DisplayName("knows a student by the number, from a roster or from the folder of Moodle's zip")
    void ids(String id) {
        assertThat(Rfc4180.read(fill(HEAD + ANA, student(id, "A", done("client 1")))).get(1).get(4)).isEqualTo("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_b", "x123456y", "Ana 2 _ 7", "123456.zip"})
    @DisplayName("takes nobody for a participant whose id does not end in one number")
    void otherIds(String id) {
        assertThat(fill(HEAD + ANA, student(id, "A", done("client 1")))).isEqualTo(HEAD + ANA);
    }

    @Test
    @DisplayName("gets no grade where a verdict is open, and keeps the one that it has")
    void open() {
        String filled = fill(HEAD + BEN, student("99", "Ben", step("client 1", StepStatus.INFRASTRUCTURE)));
        assertThat(Rfc4180.read(filled).get(1).get(4)).isEqualTo("7.00");
    }

    @Test
    @DisplayName("is read in Chinese, and in any language whose names of the columns are given")
    void languages() {
        String chinese = "标识符,姓名,成绩\n参与者123456,王小明,\n";
        assertThat(fill(chinese, ana("A"))).isEqualTo(chinese.replace("明,", "明,1.5"));
        String german = "ID;Bewertung\nTeilnehmer/in 123456;\n";
        assertThat(new MoodleWorksheet(german, new MoodleNames("ID", "Bewertung", "", ""))
                .filled(GradedClass.of(List.of(ana("A")), Policy.standard()), Policy.standard()))
                .isEqualTo(german.replace("6;", "6;1.5"));
    }

    @Test
    @DisplayName("lets nothing in the feedback become markup")
    void escaped() {
        assertThat(fill(HEAD + ANA, ana("<img src=x onerror=alert(1)>"))).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    @DisplayName("is refused in a sentence where its columns are not known, a number stands for two, or grades are no numbers")
    void refused() {
        assertThatThrownBy(() -> new MoodleWorksheet("a,b\n1,2\n")).isInstanceOf(Unusable.class)
                .hasMessageContaining("Identifier");
        assertThatThrownBy(() -> fill(HEAD, student("7", "A", done("client 1")),
                student("x_7_assignsubmission_file_", "B", done("client 1")))).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> fill(HEAD + ANA.replace("10.00", "A-F"), ana("A"))).isInstanceOf(Unusable.class)
                .hasMessageContaining("A-F");
    }

    private static StudentGrade ana(String name) {
        return student("123456", name, done("client 1"), wrong("client 3", 2, 4));
    }

    private static String fill(String worksheet, StudentGrade... students) {
        return new MoodleWorksheet(worksheet).filled(GradedClass.of(List.of(students), Policy.standard()),
                Policy.standard());
    }
}
