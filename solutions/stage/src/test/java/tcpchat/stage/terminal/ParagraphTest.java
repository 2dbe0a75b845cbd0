package tcpchat.stage.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A paragraph in a terminal")
class ParagraphTest {

    @Test
    @DisplayName("is cut between words, and no line begins with a blank")
    void betweenWords() {
        assertThat(Paragraph.lines("the server was in it", 10)).containsExactly("the server", "was in it");
    }

    @Test
    @DisplayName("is cut almost anywhere in Chinese, of which a character takes two columns")
    void chinese() {
        assertThat(Paragraph.lines("在事件线程上", 8)).containsExactly("在事件线", "程上");
    }

    @Test
    @DisplayName("is cut within a word only where that is longer than a line")
    void longWord() {
        assertThat(Paragraph.lines("a ServerSocket", 8)).containsExactly("a", "ServerSo", "cket");
    }
}
