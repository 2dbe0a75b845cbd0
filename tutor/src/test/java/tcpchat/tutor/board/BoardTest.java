package tcpchat.tutor.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

class BoardTest {

    private static final List<StepResult> RESULTS = List.of(
            new StepResult(step(0), true, new Tally(5, 0, 0, 5), Tally.NONE, "one.java:1"),
            new StepResult(step(1), true, new Tally(9, 2, 0, 11), Tally.NONE, "two.java:33"),
            new StepResult(step(3), true, new Tally(24, 0, 0, 24), new Tally(20, 2, 0, 22), "four.java:4"),
            new StepResult(step(4), true, new Tally(0, 0, 8, 8), Tally.NONE, "five.java:5"));

    private final String charset = System.getProperty("stdout.encoding");

    @BeforeEach
    void inEnglish() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
        if (charset == null) {
            System.clearProperty("stdout.encoding");
        } else {
            System.setProperty("stdout.encoding", charset);
        }
    }

    @Test
    @DisplayName("a line a step, a bar, and the first file that is not done")
    void board() {
        System.setProperty("stdout.encoding", "UTF-8");
        assertThat(new Board(RESULTS).lines()).containsExactly(
                "",
                "  ✓ client 1 Create the socket           done",
                "  ✗ client 2 Connect to the server       wrong: 9 of 11 tests pass",
                "  ✓ client 4 Receive a message           done  (challenge: 20 of 22)",
                "  · client 5 Close the socket            not started",
                "",
                "  ████████████░░░░░░░░░░░░  2 of 4 done",
                "  next: open two.java:33",
                "");
    }

    @Test
    @DisplayName("plain ASCII where the terminal can't show the marks")
    void ascii() {
        System.setProperty("stdout.encoding", "US-ASCII");
        assertThat(String.join("\n", new Board(RESULTS).lines())).matches("\\p{ASCII}*").contains("+ client 1", "####");
    }

    @Test
    @DisplayName("Chinese characters take two columns, so the columns still stand under each other")
    void chinese() {
        System.setProperty("lang", "zh");
        assertThat(new Board(RESULTS).lines()).filteredOn(line -> line.contains("client"))
                .extracting(line -> Columns.of(line.replaceFirst("(已完成|有错|未开始).*", "")))
                .containsOnly(4 + 9 + 28);
    }

    @Test
    @DisplayName("what goes beyond the chat stands apart, and is counted by itself once it is begun")
    void beyondTheChat() {
        System.setProperty("stdout.encoding", "UTF-8");
        Step room = Steps.of(Track.ROOM).get(0);
        StepResult done = new StepResult(step(0), true, new Tally(6, 0, 0, 6), Tally.NONE, "one.java:1");
        StepResult open = new StepResult(step(1), true, new Tally(0, 0, 9, 9), Tally.NONE, "two.java:1");
        StepResult untouched = new StepResult(room, true, new Tally(0, 0, 8, 8), Tally.NONE, "room.java:1");
        StepResult begun = new StepResult(room, true, new Tally(3, 5, 0, 8), Tally.NONE, "room.java:1");
        assertThat(new Board(List.of(done, open, untouched)).lines()).filteredOn(line -> line.contains(" of "))
                .containsExactly("  ████████████░░░░░░░░░░░░  1 of 2 done");
        assertThat(new Board(List.of(done, untouched)).lines()).containsExactly(
                "",
                "  ✓ client 1 Create the socket           done",
                "",
                "  · room 1   Write a frame               not started",
                "",
                "  ████████████████████████  1 of 1 done",
                "  ░░░░░░░░░░░░░░░░░░░░░░░░  beyond the chat: 0 of 1 done",
                "  All done.",
                "");
        assertThat(new Board(List.of(done, begun)).lines()).contains("  next: open room.java:1");
        assertThat(new Board(List.of(untouched)).lines()).contains("  next: open room.java:1");
    }

    private static Step step(int index) {
        return Steps.all().get(index);
    }
}
