package tcpchat.stage.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.stage.window.OnStage.awaiting;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.tutor.steps.Kit;

@Tag("window")
@DisplayName("The 45 minutes, key by key")
class RunningOrderTest {

    private OnStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new OnStage(OnStage.freePort(), KernelTable.ofThisSystem());
    }

    @AfterEach
    void close() throws Exception {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    @DisplayName("both pages print the same keys")
    void bothPages() throws Exception {
        assertThat(keys("README.zh-CN.md")).isEqualTo(keys("README.md")).isNotEmpty();
    }

    @Test
    @DisplayName("the keys lead through the whole conversation and the experiments")
    void play() throws Exception {
        List<Character> answered = new ArrayList<>();
        int calls = 0;
        for (String key : keys("README.md")) {
            Prompt before = stage.prompt();
            int said = stage.cues().size();
            assertThat(stage.press(keyStroke(key))).as("key %s does something", key).isTrue();
            if (key.equals("Space") && before == Prompt.NEXT) {
                int expected = ++calls;
                awaiting().untilAsserted(() -> assertThat(stage.ended()).hasSize(expected));
                assertThat(stage.ended()).noneMatch(Ended::failed);
            } else if (key.equals("Space")) {
                assertThat(before).as("what Space goes on with").isEqualTo(Prompt.WAITS);
                awaiting().untilAsserted(() -> {
                    assertThat(stage.cues()).as("what the experiment has said").hasSizeGreaterThan(said);
                    assertThat(stage.prompt()).isIn(Prompt.WAITS, Prompt.ANSWERED);
                });
            } else if (key.equals("Backspace")) {
                assertThat(before).as("what Backspace leaves").isEqualTo(Prompt.ANSWERED);
                assertThat(stage.prompt()).isIn(Prompt.NEXT, Prompt.OVER);
                assertThat(stage.ended()).as("the conversation").hasSize(calls);
            } else if (key.length() == 1) {
                awaiting().until(() -> stage.prompt() == Prompt.WAITS);
                answered.add(stage.cues().get(0).experiment());
            } else if (key.equals("Ctrl+T")) {
                assertThat(calls).isEqualTo(Turn.CONVERSATION.size());
                closeChat();
            }
        }
        assertThat(answered).as("all experiments but k, which is left for questions, and l, which needs the chat room")
                .containsAll(Experiments.all().stream().map(each -> each.letter())
                        .filter(each -> "kl".indexOf(each) < 0).toList());
    }

    private void closeChat() throws Exception {
        List<Window> chat = stage.otherWindows();
        assertThat(chat).as("chat windows").hasSize(2);
        OnStage.run(
                () -> chat
                        .forEach(window -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING))));
    }

    private static String keyStroke(String key) {
        return key.replace("Backspace", "BACK_SPACE").replace("Ctrl+", "ctrl ").replace("Space", "SPACE")
                .replace("Left", "LEFT").replace("Right", "RIGHT");
    }

    /** The keys in the table of the 45 minutes: those in the second column, in their order. */
    private static List<String> keys(String page) throws Exception {
        List<String> lines = Files.readAllLines(Kit.root().orElseThrow().resolve("stage").resolve(page), UTF_8);
        int heading = lines.indexOf(lines.stream().filter(line -> line.startsWith("## 45 ")).findFirst().orElseThrow());
        return lines.stream().skip(heading + 1L).takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.matches("\\| [0-9].*"))
                .map(line -> line.split("\\|", -1)[2])
                .flatMap(cell -> Arrays.stream(cell.replace("`", " ").strip().split(" +", -1)))
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
