package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.student;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The files about a class")
class ReportsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("are a page, a gradebook, lines of JSON, and two files a student")
    void files() throws IOException {
        Reports.write(List.of(student("ana", "Ana", done("client 1")), student("../x", "X", done("client 1"))),
                Policy.standard(), folder.resolve("out"));
        assertThat(content(folder).keySet()).hasSize(7).contains("out/class.html", "out/gradebook.csv",
                "out/grades.jsonl", "out/feedback/ana.html", "out/feedback/ana.txt");
    }

    @Test
    @DisplayName("are the same to the byte for the same grades, in whatever order these come")
    void sameBytes() throws IOException {
        List<StudentGrade> grades = new ArrayList<>(DemoClass.of(12));
        Reports.write(grades, Policy.standard(), folder.resolve("one"));
        Collections.shuffle(grades, new Random(1));
        Reports.write(grades, Policy.standard(), folder.resolve("two"));
        assertThat(content(folder.resolve("two"))).isEqualTo(content(folder.resolve("one")));
    }

    @Test
    @DisplayName("can be written although a name ends in the half of a character")
    void halfCharacter() throws IOException {
        Reports.write(List.of(student("\uD83D", "A\uD83D", done("client 1"))), Policy.standard(), folder);
        assertThat(folder.resolve("class.html")).isNotEmptyFile();
    }

    @Test
    @DisplayName("are not written where two students have the same id, for one would overwrite the other")
    void sameId() {
        List<StudentGrade> grades = List.of(student("a", "A", done("client 1")), student("a", "B", done("client 1")));
        assertThatThrownBy(() -> Reports.write(grades, Policy.standard(), folder))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return content;
    }
}
