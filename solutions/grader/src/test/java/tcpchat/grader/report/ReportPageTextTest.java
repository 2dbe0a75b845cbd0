package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;

@DisplayName("The texts of the reports")
class ReportPageTextTest {

    private static final Path MAIN = Kit.root().orElseThrow().resolve("solutions/grader/src/main");

    @ParameterizedTest
    @ValueSource(strings = {"report.properties", "report_zh.properties"})
    @DisplayName("stand in the files of both languages, and nothing else does")
    void everyText(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/tcpchat/grader").resolve(file), UTF_8)) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportPageText.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have the same arguments in both languages, and the Chinese one is Chinese")
    void sameArguments(ReportPageText text) {
        String chinese = marked(text, Locale.CHINESE);
        assertThat(chinese).containsPattern("\\p{IsHan}");
        assertThat(arguments(chinese)).isEqualTo(arguments(marked(text, Locale.ENGLISH)));
    }

    @Test
    @DisplayName("are all said somewhere, in the code or in a template")
    void everyTextIsSaid() throws IOException {
        StringBuilder said = new StringBuilder();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(name -> name.toString().matches(".*(\\.java|\\.ftlh)")).toList()) {
                said.append(Files.readString(file, UTF_8));
            }
        }
        assertThat(ReportPageText.values()).allSatisfy(text -> assertThat(said.toString())
                .containsPattern("ReportPageText\\." + text + "\\b|say\\(\"" + text + "\""));
    }

    private static String marked(ReportPageText text, Locale language) {
        return Language.in(language, () -> text.say("<0>", "<1>", "<2>", "<3>"));
    }

    private static Set<String> arguments(String marked) {
        Set<String> arguments = new TreeSet<>();
        Pattern.compile("<\\d>").matcher(marked).results().forEach(found -> arguments.add(found.group()));
        return arguments;
    }
}
