package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.stream.IntStream;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("The message area")
class MessageAreaTest {

    private MessageArea area;

    @BeforeEach
    void make() throws Exception {
        EventQueue.invokeAndWait(() -> area = new MessageArea());
    }

    @Test
    @TestName("each message ends its line: an error does not run into the next")
    void aLineEach() throws Exception {
        add("first", "second");
        assertThat(text()).isEqualTo("first\nsecond\n");
    }

    @Test
    @TestName("a message of several lines is shown as several lines, of which the first alone is not indented")
    void severalLines() throws Exception {
        add("one\r\ntwo\n\nfour");
        assertThat(text()).isEqualTo("one\n    two\n    \n    four\n");
    }

    @Test
    @TestName("keeps the newest lines, and counts those it dropped")
    void keepsTheNewest() throws Exception {
        add(lines(1, 100_000));
        assertThat(text()).startsWith("line 99001\n").endsWith("line 100000\n");
        assertThat(area.dropped()).isEqualTo(100_000 - MessageArea.MOST_LINES);
    }

    @Test
    @TestName("drops lines in the same way where they come little by little")
    void littleByLittle() throws Exception {
        for (int first = 1; first <= 2_401; first += 300) {
            add(lines(first, first + 299));
            text();
        }
        assertThat(text()).startsWith("line 1701\n").endsWith("line 2700\n");
        assertThat(area.dropped()).isEqualTo(1_700);
    }

    @Test
    @TestName("shows many lines step by step, to the last, with no gap where more came in between")
    void stepByStep() throws Exception {
        add(lines(1, 900));
        Desk.await("the first lines are shown", () -> shownText().startsWith("line 1\n"));
        add(lines(901, 1_500));
        Desk.await("the last line is shown", () -> shownText().endsWith("line 1500\n"));
        assertThat(shownText()).isEqualTo(String.join("\n", lines(501, 1_500)) + "\n");
    }

    @Test
    @TestName("a few long lines count as many short ones: 10 MB in lines of 1024 stay within bounds")
    void longLines() throws Exception {
        String line = "x".repeat(1024);
        add(IntStream.range(0, 10_240).mapToObj(count -> line).toArray(String[]::new));
        assertThat(text().length()).isBetween(MessageArea.MOST_CHARACTERS - 1_025, MessageArea.MOST_CHARACTERS);
        assertThat(area.dropped() + text().lines().count()).isEqualTo(10_240);
    }

    @Test
    @TestName("cuts an endless line, and says by how much, without breaking a character")
    void endlessLine() throws Exception {
        add("x" + "😀".repeat(5_000_000));
        assertThat(text()).startsWith("x😀").endsWith("😀… 9996002\n").hasSizeLessThan(5_000);
    }

    @ParameterizedTest(name = "{displayName}: U+{0}")
    @TestName("a character that does something is shown by its number")
    @ValueSource(
            strings = {"0000", "0008", "000C", "001B", "007F", "0085", "200F", "202E", "2066", "2028", "FEFF", "D83D"})
    void harmful(String number) throws Exception {
        add("x" + (char) Integer.parseInt(number, 16) + "y");
        assertThat(text()).isEqualTo("x<U+" + number + ">y\n");
    }

    @ParameterizedTest
    @TestName("a character that has a picture is shown as it is")
    @ValueSource(strings = {"a\tb", "你好", "👩‍👩‍👧", "é", "שלום", "<U+0000>"})
    void harmless(String text) throws Exception {
        add(text);
        assertThat(text()).isEqualTo(text + "\n");
    }

    @Test
    @TestName("a line of control characters is no longer than any other")
    void longHarmfulLine() throws Exception {
        add("\u0000".repeat(1_000_000));
        assertThat(text()).startsWith("<U+0000><U+0000>").endsWith("<U+0000>… 999500\n");
    }

    @Test
    @TestName("cleared, it is empty and has dropped nothing")
    void cleared() throws Exception {
        add(lines(1, 5_000));
        EventQueue.invokeAndWait(() -> area.clear());
        assertThat(text()).isEmpty();
        assertThat(area.dropped()).isZero();
    }

    private void add(String... messages) throws Exception {
        EventQueue.invokeAndWait(() -> {
            for (String message : messages) {
                area.add(Speaker.PEER, message);
            }
        });
    }

    private String text() throws Exception {
        String[] text = new String[1];
        EventQueue.invokeAndWait(() -> text[0] = area.text());
        return text[0];
    }

    private String shownText() throws Exception {
        return Desk.ask(() -> ((JTextArea) area.textComponent()).getText());
    }

    private static String[] lines(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "line " + number).toArray(String[]::new);
    }
}
