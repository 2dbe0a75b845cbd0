package tcpchat.tutor.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text in columns")
class ColumnsTest {

    @Test
    @DisplayName("a Chinese character takes two columns, what sets the colour none")
    void widths() {
        assertThat(Columns.of("a你b好")).isEqualTo(6);
        assertThat(Columns.of("\033[32mgreen\033[0m")).isEqualTo(5);
    }

    @Test
    @DisplayName("folded at blanks, and what follows a label hangs below it")
    void folds() {
        assertThat(Columns.fold("happened:     one two three four five six seven eight nine", 42)).containsExactly(
                "happened:     one two three four five six",
                "              seven eight nine");
    }

    @Test
    @DisplayName("Chinese is folded between characters, never beyond the width")
    void foldsChinese() {
        assertThat(Columns.fold("可能原因：没有人应答，而等待没有上限：超时没有传下去。", 30)).hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(30));
    }

    @Test
    @DisplayName("a path stays whole, so that a terminal opens it at a click")
    void keepsPaths() {
        String path = "01-client-steps/src/main/java/tcpchat/client/Step2Connect.java:34";
        assertThat(Columns.fold("next: open " + path, 40)).contains("      " + path);
    }
}
