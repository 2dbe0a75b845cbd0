package tcpchat.stage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.steps.Kit;

@DisplayName("The figures of the pages")
class FiguresTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path FOLDER = KIT.resolve("docs/figures");
    private static final List<String> SHEETS = List.of("", "01-client-steps/", "02-server-steps/", "03-gui/");

    @Test
    @DisplayName("are, byte by byte, what is drawn out of the recorded runs")
    void upToDate() throws IOException {
        TreeSet<String> outOfDate = new TreeSet<>(inTheFolder());
        for (Map.Entry<String, String> figure : Figures.all().entrySet()) {
            Path file = FOLDER.resolve(figure.getKey());
            byte[] drawn = figure.getValue().getBytes(UTF_8);
            boolean same = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), drawn);
            if (same) {
                outOfDate.remove(figure.getKey());
            } else {
                outOfDate.add(figure.getKey());
            }
        }
        assertThat(outOfDate).as("out of date; solutions/stage/src/bench/figures draws them anew").isEmpty();
    }

    @Test
    @DisplayName("are all shown: the English ones on an English page, the Chinese ones on a Chinese page")
    void shown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String folder : SHEETS) {
            String english = Files.readString(KIT.resolve(folder + "README.md"));
            String chinese = Files.readString(KIT.resolve(folder + "README.zh-CN.md"));
            inTheFolder().stream().filter(figure -> (figure.endsWith("-zh.svg") ? chinese : english)
                    .contains("docs/figures/" + figure + ")")).forEach(shown::add);
        }
        assertThat(inTheFolder()).isNotEmpty().isSubsetOf(shown);
    }

    private static List<String> inTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
