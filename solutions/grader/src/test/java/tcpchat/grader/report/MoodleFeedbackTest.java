package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.student;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The zip with feedback for Moodle")
class MoodleFeedbackTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has a page for each participant, and none for others")
    void pages() throws IOException {
        Path zip = folder.resolve("feedback.zip");
        List<StudentGrade> students = List.of(student("12", "王小明", done("client 1")),
                student("ana", "Ana", done("client 1")));
        MoodleFeedback.write(zip, GradedClass.of(students, Policy.standard()));
        try (ZipFile read = new ZipFile(zip.toFile(), UTF_8)) {
            ZipEntry entry = read.getEntry("王小明_12_assignsubmission_file_/feedback.html");
            assertThat(read.stream()).hasSize(1);
            assertThat(new String(read.getInputStream(entry).readAllBytes(), UTF_8)).contains("王小明");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "a_b", "_", "../../x", "a/b\\c", "", "王小明, \"Ming\"", "7_8_assignsubmission_file_"})
    @DisplayName("names a folder so that Moodle finds the number in it, and nobody leaves the zip")
    void folders(String name) {
        String folder = MoodleFeedback.folder(student("12", name), "12");
        // As Moodle takes it apart: at the first four underscores.
        String[] parts = folder.split("_", 5);
        assertThat(List.of(parts).subList(1, 5)).containsExactly("12", "assignsubmission", "file", "");
        assertThat(folder).doesNotContain("/", "\\", "..");
    }
}
