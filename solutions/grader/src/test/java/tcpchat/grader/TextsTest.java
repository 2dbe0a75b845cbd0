package tcpchat.grader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.words.Text;

@DisplayName("The grader's texts")
class TextsTest {

    private static final int MOST_ARGUMENTS = 6;
    private static final Path GRADER = Kit.root().orElseThrow().resolve("solutions/grader/src/main");

    /** Every enum of texts, found by its source. */
    static List<List<Text>> rooms() throws IOException, ClassNotFoundException {
        List<List<Text>> rooms = new ArrayList<>();
        for (Path source : sources()) {
            String name = GRADER.resolve("java").relativize(source).toString().replaceFirst("\\.java$", "")
                    .replaceAll("[/\\\\]", ".");
            if (name.endsWith("Text") && Class.forName(name).isEnum()) {
                rooms.add(Arrays.stream(Class.forName(name).getEnumConstants()).map(Text.class::cast).toList());
            }
        }
        return rooms;
    }

    private static List<Text> texts() throws IOException, ClassNotFoundException {
        return rooms().stream().flatMap(List::stream).toList();
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("every file of texts belongs to an enum of texts")
    void everyFile() throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.list(GRADER.resolve("resources/tcpchat/grader"))) {
            Set<String> bundles = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.startsWith("usage"))
                    .map(name -> "tcpchat.grader." + name.replaceFirst("(_zh)?\\.properties", ""))
                    .collect(Collectors.toSet());
            assertThat(rooms()).extracting(room -> room.get(0).bundle()).containsExactlyInAnyOrderElementsOf(bundles);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    @DisplayName("the files of both languages hold each text of the enum, and no other")
    void everyText(List<Text> room) throws IOException {
        List<String> names = room.stream().map(Text::name).toList();
        assertThat(keys(room.get(0), "")).as("English").containsExactlyInAnyOrderElementsOf(names);
        assertThat(keys(room.get(0), "_zh")).as("Chinese").containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    @DisplayName("the Chinese text is Chinese, unless it only puts arguments together")
    void chinese() throws IOException, ClassNotFoundException {
        assertThat(texts()).filteredOn(text -> Pattern.compile("[a-z]{2}").matcher(marked(text, "en")).find())
                .isNotEmpty().allSatisfy(text -> assertThat(marked(text, "zh")).containsPattern("\\p{IsHan}"));
    }

    @Test
    @DisplayName("a text has the same arguments in both languages, counted from 0 without a gap, and shows each of them")
    void sameArguments() throws IOException, ClassNotFoundException {
        assertThat(texts()).isNotEmpty().allSatisfy(text -> {
            Set<Integer> english = arguments(text, "en");
            assertThat(arguments(text, "zh")).isEqualTo(english);
            assertThat(english).isEqualTo(IntStream.range(0, english.size()).boxed().collect(Collectors.toSet()));
            assertThat(marked(text, "en") + marked(text, "zh")).doesNotContain("{", "}");
        });
    }

    @Test
    @DisplayName("every text is used, and who says it by its name gives it as many arguments as it has")
    void everyUse() throws IOException, ClassNotFoundException {
        Uses uses = new Uses();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources()));
            for (CompilationUnitTree source : task.parse()) {
                uses.scan(source, null);
            }
        }
        assertThat(texts()).allSatisfy(text -> {
            String name = ((Enum<?>) text).getDeclaringClass().getSimpleName() + "." + text.name();
            assertThat(uses.named.contains(name) || isInTemplate(text)).as(name).isTrue();
            assertThat(uses.arguments.getOrDefault(name, Set.of()))
                    .isSubsetOf(Set.of(arguments(text, "en").size()));
        });
    }

    /** A template of a page names a text without its enum. */
    private static boolean isInTemplate(Text text) {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources"))) {
            return templates.filter(file -> file.toString().endsWith(".ftlh") || file.toString().endsWith(".ftl"))
                    .anyMatch(file -> read(file).matches("(?s).*\\b" + text.name() + "\\b.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of texts that the grader's sources use, and with how many arguments they are said. */
    private static final class Uses extends TreeScanner<Void, Void> {

        private final Set<String> named = new TreeSet<>();
        private final Map<String, Set<Integer>> arguments = new LinkedHashMap<>();

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void none) {
            named.add(select.toString());
            return super.visitMemberSelect(select, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("say")) {
                arguments.computeIfAbsent(select.getExpression().toString(), name -> new TreeSet<>())
                        .add(call.getArguments().size());
            }
            return super.visitMethodInvocation(call, null);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(GRADER.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static Set<String> keys(Text text, String language) throws IOException {
        Properties words = new Properties();
        Path file = GRADER.resolve("resources").resolve(text.bundle().replace('.', '/') + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    private static Set<Integer> arguments(Text text, String language) {
        return Pattern.compile("<(\\d)>").matcher(marked(text, language)).results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text, with marks in place of its arguments. */
    private static String marked(Text text, String language) {
        System.setProperty("lang", language);
        return text.say(IntStream.range(0, MOST_ARGUMENTS).mapToObj(index -> "<" + index + ">").toArray());
    }
}
