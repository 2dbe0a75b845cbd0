package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.sealed;
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
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The gradebook")
class GradebookTest {

    private static final int TOTAL = 4;

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("has a column a step in the kit's order, and a row a student in the order of the ids")
    void table() {
        List<List<String>> table = read(student("b", "Ben", done("client 1"), wrong("server 2", 3, 4)),
                student("a", "Ana", done("client 1"), done("server 2")));
        assertThat(table.get(0)).startsWith("id", "name", "client 1", "server 2", "total", "out of");
        assertThat(table.get(1)).startsWith("a", "Ana", "1", "1", "2", "2");
        assertThat(table.get(2)).startsWith("b", "Ben", "1", "0.75", "1.75", "2");
    }

    @Test
    @DisplayName("begins with the mark by which a spreadsheet knows UTF-8")
    void byteOrderMark() {
        assertThat(csv(student("a", "王小明", done("client 1"))).getBytes(UTF_8))
                .startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    @DisplayName("leaves points and total empty where a verdict is open, and names the step")
    void open() {
        List<String> row = read(student("a", "Ana", done("client 1"), step("client 3", StepStatus.AMBIGUOUS))).get(1);
        assertThat(row).containsExactly("a", "Ana", "1", "", "", "2", "0", "client 3", "", "", "");
    }

    @Test
    @DisplayName("leaves the field of a step empty that was not graded for this student")
    void otherSteps() {
        List<List<String>> table = read(student("a", "Ana", done("client 1")), student("b", "Ben", done("client 2")));
        assertThat(table.get(1)).startsWith("a", "Ana", "1", "");
        assertThat(table.get(2)).startsWith("b", "Ben", "", "1");
    }

    @Test
    @DisplayName("says which verdicts are not sealed, which are unsafe, and which steps were not tested")
    void marks() {
        List<String> row = read(student("a", "Ana", sealed(done("client 1"), Seal.UNSAFE),
                sealed(done("gui 1"), Seal.NOT_SEALED), step("gui 2", StepStatus.NOT_COMPILING))).get(1);
        assertThat(row.subList(row.size() - 3, row.size()))
                .containsExactly("gui 2: does not compile", "gui 1", "client 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "  =1+1", "\u00A0=1+1", "\u200B=1+1", "＝1+1",
            "\t=1", "\u202E=1", "\u001B[31m=1"})
    @DisplayName("makes a name harmless that a spreadsheet would take for a formula")
    void formula(String name) {
        assertThat(read(student("a", name, done("client 1"))).get(1).get(1)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "\t1", "\r1", "\n=1", "-5", " @x"})
    @DisplayName("makes an id harmless as well")
    void formulaInId(String id) {
        assertThat(read(student(id, "Ana", done("client 1"))).get(1).get(0)).isEqualTo("'" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明, \"Ming\"", "<script>alert(1)</script>", "a_b", "O'Neill", "a-b=c"})
    @DisplayName("keeps any other name as it is")
    void name(String name) {
        List<String> row = read(student("a", name, done("client 1"))).get(1);
        assertThat(row.get(1)).isEqualTo(name);
        assertThat(row.get(TOTAL - 1)).as("the total stays in its column").isEqualTo("1");
    }

    private static String csv(StudentGrade... students) {
        return csv(Policy.standard(), students);
    }

    private static String csv(Policy policy, StudentGrade... students) {
        return new Gradebook(GradedClass.of(List.of(students), policy), policy).csv();
    }

    private static List<List<String>> read(StudentGrade... students) {
        return Rfc4180.read(csv(students).substring(1));
    }
}
