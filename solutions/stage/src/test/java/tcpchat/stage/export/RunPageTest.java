package tcpchat.stage.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.model.Palette;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.At;

@DisplayName("The page of a run, in a real browser,")
class RunPageTest {

    private static final String SEEN =
            "[...document.querySelectorAll('%s')].filter(e => e.getClientRects().length > 0)";

    /** Whether the last one that is shown, if any, is in that pane and not behind what lies over it. */
    private static final String IN_SIGHT = """
            (() => {
                const pane = document.querySelector('%s').getBoundingClientRect();
                const last = [...document.querySelectorAll('%s')].filter(e => e.getClientRects().length > 0).pop();
                if (!last) return true;
                const place = last.getBoundingClientRect();
                const over = document.elementFromPoint(place.left + 2, (place.top + place.bottom) / 2);
                return pane.top <= place.top && place.bottom <= pane.bottom && !over.closest('.head, .keys');
            })()""";

    @TempDir
    private static Path folder;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void inEnglish() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    private void open(List<StageEvent> run) throws Exception {
        open(run, 1280, 800);
    }

    private void open(List<StageEvent> run, int width, int height) throws Exception {
        browser.open(Files.writeString(folder.resolve("run.html"), RunPage.of(run)), width, height);
    }

    private List<String> seen(String selector) throws Exception {
        JsonNode texts = browser.value(SEEN.formatted(selector) + ".map(e => e.textContent)");
        return StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asText).toList();
    }

    @Test
    @DisplayName("answers to the first key, without a click, and goes back as well")
    void keys() throws Exception {
        List<StageEvent> run = Recording.shipped("conversation").events();
        open(run);
        assertThat(seen("#now")).containsExactly("0");
        browser.press("ArrowRight");
        assertThat(seen("#now")).containsExactly("1");
        browser.press(" ");
        assertThat(seen("#now")).containsExactly("2");
        browser.press("ArrowLeft");
        browser.press("ArrowLeft");
        browser.press("ArrowLeft");
        assertThat(seen("#now")).containsExactly("0");
        browser.press("End");
        assertThat(seen("#now")).containsExactly(String.valueOf(run.size() - 1));
    }

    @Test
    @DisplayName("shows at each step the lines that the stage's ladder has then, and the kernel's rows")
    void everyStep() throws Exception {
        List<StageEvent> run = Recording.shipped("conversation").events();
        open(run);
        Ladder ladder = new Ladder();
        for (int step = 0; step < run.size(); step++) {
            ladder.accept(run.get(step));
            List<String> lines = ladder.rungs().stream().map(rung -> squeezed(rung.text().get())).toList();
            assertThat(seen("#ladder g[data-at]").stream().map(RunPageTest::withoutTime)).as("step %s", step)
                    .containsExactlyInAnyOrderElementsOf(lines);
            if (run.get(step) instanceof StageEvent.Rows rows) {
                assertThat(seen("#rows tr")).as("step %s", step).hasSize(1 + rows.rows().size());
            }
            browser.press("ArrowRight");
        }
    }

    @Test
    @DisplayName("shows the bytes of the last message, and the line of code that was seen to run")
    void bytesAndCode() throws Exception {
        List<StageEvent> run = Recording.shipped("conversation").events();
        open(run);
        int step = 0;
        while (!(run.get(step) instanceof At)) {
            browser.press("ArrowRight");
            step++;
        }
        At line = (At) run.get(step);
        assertThat(seen("#code figcaption"))
                .containsExactly(line.side().step(line.step()).orElseThrow().file().getFileName().toString());
        assertThat(seen("#code .runs i")).containsExactly(String.valueOf(line.line()));
        browser.press("End");
        assertThat(seen("#bytes p i")).endsWith("e6 ac a2", "e8 bf 8e");
        assertThat(seen("#code figcaption")).containsExactly("Step7Close.java");
    }

    @Test
    @DisplayName("scrolls so that the newest line, and the code that runs, are in sight in a small window, too")
    void follows() throws Exception {
        List<StageEvent> run = Recording.shipped("f").events();
        open(run, 800, 600);
        for (int step = 1; step < run.size(); step++) {
            browser.press("ArrowRight");
            assertThat(browser.value(IN_SIGHT.formatted("#ladder", "#ladder g[data-at]")).asBoolean())
                    .as("the line of step %s is in sight", step).isTrue();
            assertThat(browser.value(IN_SIGHT.formatted("#code", "#code .runs")).asBoolean())
                    .as("the code of step %s is in sight", step).isTrue();
        }
    }

    @Test
    @DisplayName("asks the network for nothing, and the browser has nothing to complain of")
    void quiet() throws Exception {
        open(Recording.shipped("g").events());
        browser.press("End");
        browser.press("Home");
        assertThat(browser.requests()).containsExactly(folder.resolve("run.html").toUri().toString());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("changes its language at the press of a button, and stays at its step")
    void languages() throws Exception {
        open(Recording.shipped("a").events());
        browser.press("End");
        assertThat(seen("#ladder .head text")).contains("CLIENT").doesNotContain("客户端");
        assertThat(seen(".language")).containsExactly("中文");
        browser.value(SEEN.formatted(".language") + "[0].click()");
        assertThat(seen("#ladder .head text")).contains("客户端").doesNotContain("CLIENT");
        assertThat(seen("article h2")).containsExactly("a  accept 之前就已连接");
        assertThat(seen("#now")).containsExactly("19");
        assertThat(seen(".language")).containsExactly("English");
    }

    @Test
    @DisplayName("is dark for a reader who likes it dark, in the stage's own colours")
    void dark() throws Exception {
        open(Recording.shipped("conversation").events());
        browser.press("End");
        for (boolean dark : new boolean[] {false, true}) {
            browser.prefer(dark ? "dark" : "light");
            assertThat(colour("line => line.classList.contains('s-measured')")).isEqualTo(css(Evidence.MEASURED, dark));
            assertThat(colour("line => line.classList.contains('s-counted')")).isEqualTo(css(Evidence.COUNTED, dark));
        }
    }

    @Test
    @DisplayName("keeps hostile text what it is: text")
    void hostile() throws Exception {
        open(HostileRun.events());
        browser.press("End");
        assertThat(browser.value("document.title").asText()).isEqualTo("TCP on stage");
        assertThat(browser.value("document.images.length + document.scripts.length").asInt()).isEqualTo(1);
        assertThat(seen("article").get(0)).contains(HostileRun.TEXT);
        assertThat(squeezed(String.join("", seen("#ladder g[data-at]")))).contains(squeezed(HostileRun.TEXT));
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    private String colour(String which) throws Exception {
        return browser.value("getComputedStyle([...document.querySelectorAll('#ladder path')].find(" + which
                + ")).stroke").asText();
    }

    private static String css(Evidence evidence, boolean dark) {
        var colour = Palette.of(evidence, dark);
        return "rgb(" + colour.getRed() + ", " + colour.getGreen() + ", " + colour.getBlue() + ")";
    }

    private static String withoutTime(String line) {
        return squeezed(line.strip().replaceFirst("^≤?[0-9.]+\\s", ""));
    }

    /** Without blanks: a line may have been cut there. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
