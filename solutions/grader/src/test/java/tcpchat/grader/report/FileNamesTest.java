package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a student's files")
class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"20241001", "ana", "a_b", "王小明"})
    @DisplayName("is the id where that is harmless on every system")
    void plain(String id) {
        assertThat(FileNames.of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "C:\\x", "..", ".", "", " ", "a/b", "a\u0000b", "a\nb",
            "CON", "nul", "aux.txt", "COM1", "lpt9", "a.", "a ", "~", ".hidden", "a:b", "a*?<>|\"", "\u202Etxt.exe",
            "café",
            "\uD800", "-rf", "😀"})
    @DisplayName("is made of harmless characters only, whatever the id is")
    void harmless(String id) {
        assertThat(FileNames.of(id)).matches("[a-z0-9_\\p{IsHan}]*-[0-9a-f]{12}");
    }

    @Test
    @DisplayName("is short, however long the id is")
    void length() {
        assertThat(FileNames.of("王".repeat(5000)).length()).isLessThan(70);
    }

    @Test
    @DisplayName("is another one for another id, also where the two differ by case only or by what can't be in a name")
    void different() {
        String marked = FileNames.of("Ana");
        List<String> ids =
                List.of("ana", "Ana", "ANA", "a/b", "a:b", "a_b", "a?b", "cafe\u0301", "café", marked, "x".repeat(90),
                        "x".repeat(91));
        assertThat(ids.stream().map(FileNames::of).map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
