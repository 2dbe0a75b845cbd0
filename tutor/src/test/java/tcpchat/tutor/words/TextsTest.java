package tcpchat.tutor.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.steps.Kit;

@DisplayName("The tutor's texts")
class TextsTest {

    private static final int MOST_ARGUMENTS = 6;
    private static final Path TUTOR = Kit.root().orElseThrow().resolve("tutor/src/main");

    /** Every enum of texts; that none is forgotten here, its files tell. */
    static Stream<List<Text>> rooms() {
        return Stream.of(List.of(AdviceText.values()), List.of(BoardText.values()), List.of(DemoText.values()),
                List.of(LabText.values()), List.of(ReportText.values()), List.of(RoomText.values()),
                List.of(RunnerText.values()), List.of(Misconception.values()));
    }

    private static Stream<Text> texts() {
        return rooms().flatMap(List::stream);
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("every file of texts belongs to an enum of texts; that of the steps and those of the help have tests of their own, and the settings say nothing")
    void everyFile() throws IOException {
        try (Stream<Path> files = Files.list(TUTOR.resolve("resources/tcpchat/tutor"))) {
            Set<String> bundles = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties")
                            && !name.matches("(steps|usage|first|kit)(_zh)?.properties"))
                    .map(name -> "tcpchat.tutor." + name.replaceFirst("(_zh)?\\.properties", ""))
                    .collect(Collectors.toSet());
            assertThat(rooms().map(room -> room.get(0).bundle())).containsExactlyInAnyOrderElementsOf(bundles);
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
    @DisplayName("the Chinese text is Chinese")
    void chinese() {
        assertThat(texts()).allSatisfy(text -> assertThat(marked(text, "zh")).containsPattern("\\p{IsHan}"));
    }

    @Test
    @DisplayName("a text has the same arguments in both languages, counted from 0 without a gap, and shows each of them")
    void sameArguments() {
        assertThat(texts()).allSatisfy(text -> {
            Set<Integer> english = arguments(text, "en");
            assertThat(arguments(text, "zh")).isEqualTo(english);
            assertThat(english).isEqualTo(IntStream.range(0, english.size()).boxed().collect(Collectors.toSet()));
            assertThat(marked(text, "en") + marked(text, "zh")).doesNotContain("{", "}");
        });
    }

    @Test
    @DisplayName("who says a text names it there, and gives it as many arguments as it has")
    void argumentsOfEveryUse() throws IOException {
        Map<String, Text> known = texts().collect(Collectors.toMap(TextsTest::name, Function.identity()));
        assertThat(uses()).isNotEmpty().allSatisfy(use -> {
            assertThat(known).containsKey(use.text());
            assertThat(use.arguments()).isEqualTo(arguments(known.get(use.text()), "en").size());
        });
    }

    @Test
    @DisplayName("a text that is found by an error of the compiler or by a misconception has no more than the name there")
    void argumentsOfTheOthers() {
        assertThat(AdviceText.values()).filteredOn(text -> text != AdviceText.MISSING_IMPORT)
                .allSatisfy(text -> assertThat(arguments(text, "en").size()).isLessThanOrEqualTo(1));
        assertThat(Misconception.values()).allSatisfy(cause -> assertThat(arguments(cause, "en")).isEmpty());
    }

    @Test
    @DisplayName("every text is said somewhere, apart from those that are found by an error or a misconception")
    void everyTextIsSaid() throws IOException {
        Set<String> said = uses().stream().map(Use::text).collect(Collectors.toSet());
        assertThat(texts().filter(text -> !(text instanceof AdviceText || text instanceof Misconception)))
                .isNotEmpty().allSatisfy(text -> assertThat(said).contains(name(text)));
    }

    @Test
    @DisplayName("an error is found under the compiler's name for it, however much more exact that is; else under none")
    void advice() {
        assertThat(AdviceText.on("compiler.err.not.stmt")).contains(AdviceText.NOT_STMT);
        assertThat(AdviceText.on("compiler.err.prob.found.req.more.exact")).contains(AdviceText.PROB_FOUND_REQ);
        assertThat(AdviceText.on("compiler.misc.non-static.cant.be.ref")).contains(AdviceText.NON_STATIC_CANT_BE_REF);
        assertThat(AdviceText.on("compiler.err.import.requires.canonical")).isEmpty();
        assertThat(AdviceText.on("")).isEmpty();
    }

    /** A place of the tutor's sources where something is said, such as {@code LabText.OPEN} with one argument. */
    private record Use(String place, String text, int arguments) {}

    private static List<Use> uses() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> found = Files.walk(TUTOR.resolve("java"));
                StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
            // Text itself only hands on what it was given.
            List<Path> sources = found.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Text.java"))
                    .toList();
            JavacTask task = (JavacTask) javac.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources));
            List<Use> uses = new ArrayList<>();
            for (CompilationUnitTree source : task.parse()) {
                new Uses(source, uses).scan(source, null);
            }
            return uses;
        }
    }

    private static final class Uses extends TreeScanner<Void, Void> {

        private final String place;
        private final List<Use> uses;

        Uses(CompilationUnitTree source, List<Use> uses) {
            this.place = source.getSourceFile().getName();
            this.uses = uses;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            String called = call.getMethodSelect().toString();
            if (called.endsWith(".say")) {
                uses.add(new Use(place, called.replaceFirst("\\.say$", ""), call.getArguments().size()));
            }
            return super.visitMethodInvocation(call, null);
        }

        /** Hides how many arguments there are, and is no name of a text: it fails. */
        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void none) {
            if (reference.getName().contentEquals("say")) {
                uses.add(new Use(place, reference.toString(), 0));
            }
            return super.visitMemberReference(reference, null);
        }
    }

    private static String name(Text text) {
        return ((Enum<?>) text).getDeclaringClass().getSimpleName() + "." + text.name();
    }

    private static Set<String> keys(Text text, String language) throws IOException {
        Properties words = new Properties();
        Path file = TUTOR.resolve("resources").resolve(text.bundle().replace('.', '/') + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    private static Set<Integer> arguments(Text text, String language) {
        return Pattern.compile("<(\\d)>").matcher(marked(text, language)).results()
                .map((MatchResult mark) -> Integer.valueOf(mark.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text, with marks in place of its arguments. */
    private static String marked(Text text, String language) {
        System.setProperty("lang", language);
        return text.say(IntStream.range(0, MOST_ARGUMENTS).mapToObj(index -> "<" + index + ">").toArray());
    }
}
