package tcpchat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.reference.Handler.Kind;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** What a student has to understand before a handler can be written is little, and all of it stands in the sheet. */
@DisplayName("A handler asks little of its reader")
class ReadersLoadTest {

    private static final int MOST_LINES = 12;
    private static final int MOST_KINDS = 6;
    private static final Path KIT = Kit.root().orElseThrow();
    private static final Map<Path, List<Handler>> HANDLERS = new HashMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        Map<Path, Set<String>> names = handlers().stream()
                .collect(Collectors.groupingBy(Step::file, Collectors.mapping(Step::method, Collectors.toSet())));
        for (Path file : names.keySet()) {
            Set<String> given = new HashSet<>(Source.read(KIT.resolve(file)).methods());
            given.removeAll(names.get(file));
            HANDLERS.put(file, Handler.of(ParityTest.referenceOf(file), names.get(file), given));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handlers")
    @DisplayName("it is short")
    void fewLines(Step step) {
        assertThat(handler(step).lines()).as("lines of the reference of %s, at most %d", step.id(), MOST_LINES)
                .isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handlers")
    @DisplayName("it uses few kinds of things")
    void fewKinds(Step step) {
        assertThat(handler(step).things().keySet())
                .as("kinds of things that the reference of %s uses, at most %d", step.id(), MOST_KINDS)
                .hasSizeLessThanOrEqualTo(MOST_KINDS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handlers")
    @DisplayName("the sheet lists all that it uses, and nothing else")
    void sheet(Step step) throws IOException {
        assertThat(atHand(step, "README.md", "## Step %d:", "**What you have at hand.**"))
                .as("what one has at hand for %s as 03-gui/README.md lists it, and what the reference uses", step.id())
                .isEqualTo(list(step, ": ", ", ", kind -> kind.english));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handlers")
    @DisplayName("the Chinese sheet lists the same")
    void chineseSheet(Step step) throws IOException {
        assertThat(atHand(step, "README.zh-CN.md", "## 第 %d 步：", "**手边有什么。**"))
                .as("what one has at hand for %s as 03-gui/README.zh-CN.md lists it, and what the reference uses",
                        step.id())
                .isEqualTo(list(step, "：", "、", kind -> kind.chinese));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("the code that the sheet explains is the given code, letter by letter")
    void workedExample(String sheet) throws IOException {
        String given = textOf(KIT.resolve("03-gui/src/main/java/tcpchat/gui/ClientPresenter.java"));
        Matcher code = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(textOf(KIT.resolve("03-gui").resolve(sheet)));
        assertThat(code.results().map(block -> block.group(1))).as("the blocks of Java in 03-gui/%s", sheet)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(given).contains(block));
    }

    @ParameterizedTest
    @CsvSource({"ClientPresenter", "ServerPresenter"})
    @DisplayName("what the student's file imports, its given code or its Javadoc uses")
    void importsAreUsed(String presenter) throws IOException {
        String text = textOf(KIT.resolve("03-gui/src/main/java/tcpchat/gui/" + presenter + ".java"));
        String rest = text.replaceAll("(?m)^import .*$", "");
        assertThat(Pattern.compile("(?m)^import .*?(\\w+);$").matcher(text).results().map(line -> line.group(1)))
                .as("imports of %s: one that nothing uses yet tells what the handlers are to use", presenter)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rest).containsPattern("\\b" + name + "\\b"));
    }

    static List<Step> handlers() {
        return Steps.all().stream().filter(step -> step.id().startsWith("gui ")).toList();
    }

    private static Handler handler(Step step) {
        return HANDLERS.get(step.file()).stream().filter(known -> known.name().equals(step.method())).findFirst()
                .orElseThrow();
    }

    /** The things of a handler, a line a kind. */
    private static String list(Step step, String colon, String comma, Function<Kind, String> name) {
        return handler(step).things().entrySet().stream()
                .map(entry -> "- " + name.apply(entry.getKey()) + colon + entry.getValue().stream()
                        .map(thing -> "`" + thing + "`").collect(Collectors.joining(comma)))
                .collect(Collectors.joining("\n"));
    }

    /** The list that the sheet has below these words in the section of the step. */
    private static String atHand(Step step, String sheet, String heading, String words) throws IOException {
        String text = textOf(KIT.resolve("03-gui").resolve(sheet));
        int section = text.indexOf(heading.formatted(step.number()));
        int start = text.indexOf(words + "\n\n", section) + words.length() + 2;
        assertThat(List.of(section, start, text.indexOf("\n## ", section)))
                .as("where 03-gui/%s has the section of %s, the list below \"%s\" in it, and the next section", sheet,
                        step.id(), words)
                .isSorted().doesNotContain(-1);
        return text.substring(start, text.indexOf("\n\n", start));
    }

    private static String textOf(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
