package tcpchat.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page on a class, in a real browser,")
class ClassPageBrowserTest {

    @TempDir
    private Path folder;
    private Chromium chromium;
    private String page;

    @BeforeEach
    void open() throws IOException {
        System.setProperty("lang", "en");
        chromium = new Chromium(folder);
        Reports.write(DemoClass.of(30), Policy.standard(), folder);
        page = folder.resolve("class.html").toUri().toString();
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("shows a row for each student and a field for each step")
    void map() throws IOException, InterruptedException {
        String dom = chromium.dom(page);
        assertThat(dom.split("<tr data-place=", -1)).hasSize(1 + 30);
        assertThat(matches(dom, "<td class=\"(?:done|most|some|broken|open|gone|ask)[ \"]")).isEqualTo(30 * 20);
    }

    @Test
    @DisplayName("opens a student to whom a link leads, and no other")
    void drillDown() throws IOException, InterruptedException {
        String dom = chromium.dom(page + "#student-4");
        assertThat(matches(dom, "<details class=\"student\" open")).isEqualTo(1);
        assertThat(dom).containsPattern("(?s)<details class=\"student\" open=\"\">((?!</details>).)*id=\"student-4\"");
    }

    @Test
    @DisplayName("runs its own script, and none that a student is called")
    void hostileName() throws IOException, InterruptedException {
        String dom = chromium.dom(page);
        assertThat(dom).contains("<p id=\"tools\">", "&lt;img src=x onerror=document.title='hacked'&gt;",
                "<title>The class, step by step</title>");
    }

    @Test
    @DisplayName("is another picture for a reader who likes it dark")
    void colours() throws IOException, InterruptedException {
        assertThat(chromium.picture(page, true)).isNotEmpty().isNotEqualTo(chromium.picture(page, false));
    }

    private static int matches(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
