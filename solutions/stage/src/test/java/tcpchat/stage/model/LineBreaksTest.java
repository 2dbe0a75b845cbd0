package tcpchat.stage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines are cut where a reader expects it")
class LineBreaksTest {

    private final FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics()
            .getFontMetrics(new Font(Font.MONOSPACED, Font.PLAIN, 12));

    private List<String> lines(String text, int columns) {
        return LineBreaks.of(text, metrics::stringWidth, metrics.stringWidth("x".repeat(columns)));
    }

    @Test
    @DisplayName("between words")
    void betweenWords() {
        assertThat(lines("send no. 4 does not return", 11)).containsExactly("send no. 4", "does not", "return");
    }

    @Test
    @DisplayName("never between the colon and the number of a port")
    void keepsPorts() {
        assertThat(lines("SYN_SENT :44008", 12)).containsExactly("SYN_SENT", ":44008");
    }

    @Test
    @DisplayName("a class name that is too long is cut before a capital letter, any other word anywhere")
    void longWords() {
        assertThat(lines("SocketException", 9)).containsExactly("Socket", "Exception");
        assertThat(lines("xxxxxxxxxx", 4)).containsExactly("xxxx", "xxxx", "xx");
    }
}
