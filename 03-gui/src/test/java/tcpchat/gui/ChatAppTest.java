package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.UIManager;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("The main class and its address")
class ChatAppTest {

    @Test
    @TestName("without a display: one sentence that points to --text, and exit code 2")
    void withoutDisplay() throws Exception {
        assertThat(runs("-Djava.awt.headless=true", "-Dlang=en"))
                .isEqualTo("2 There is no display to open a window on; add --text to chat in the terminal.");
    }

    @Test
    @TestName("an argument that it does not know: how it is used, and exit code 2")
    void unknownArgument() throws Exception {
        assertThat(runs("-Dlang=en", "", "three")).isEqualTo("2 Usage: ChatApp [both|client|server]");
    }

    @Test
    @TestName("where no font can show Chinese, the words are English")
    void noChineseFont() {
        UIManager.put("Label.font", new FontWithoutChinese());
        try {
            assertThat(ChatApp.shown(Locale.CHINESE)).isEqualTo(Locale.ENGLISH);
        } finally {
            UIManager.put("Label.font", null);
        }
    }

    @Test
    @TestName("a server is open to this machine alone unless it is told otherwise, at the tutorial's port")
    void loopbackByDefault() {
        assertThat(Address.DEFAULT).isEqualTo(new Address("127.0.0.1", "8888"));
    }

    /** Its exit code and what it says. */
    private static String runs(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstderr.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path")));
        List<String> given = List.of(options);
        int main = given.contains("") ? given.indexOf("") : given.size();
        command.addAll(given.subList(0, main));
        command.add(ChatApp.class.getName());
        command.addAll(given.subList(Math.min(given.size(), main + 1), given.size()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return process.waitFor() + " " + said;
    }

    private static final class FontWithoutChinese extends Font {

        FontWithoutChinese() {
            super(Font.DIALOG, Font.PLAIN, 12);
        }

        @Override
        public boolean canDisplay(int character) {
            return Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN;
        }

        @Override
        public int canDisplayUpTo(String text) {
            return text.chars().allMatch(this::canDisplay) ? -1 : 0;
        }
    }
}
