package tcpchat.tutor.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.steps.Kit;

/** Reads the sources of the tests, as the compiler does, for the sentences that they say. */
@DisplayName("The sentences of the tests")
class SentencesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The English sentences, each with a file that says it. */
    private static final Map<String, String> SAID = new TreeMap<>();
    private static Map<String, String> chinese;

    @BeforeAll
    static void read() throws IOException {
        Path kit = Kit.root().orElseThrow();
        List<Path> sources = new ArrayList<>();
        for (Path folder : Kit.folders().toList()) {
            boolean isTutor = folder.equals(Path.of("tutor"));
            try (Stream<Path> files =
                    Files.walk(kit.resolve(folder).resolve(isTutor ? "src/main/java" : "src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                Set<String> found = new TreeSet<>();
                new Finder().scan(unit, found);
                found.forEach(sentence -> SAID.putIfAbsent(sentence, file));
            }
        }
        try (InputStream file = Sentence.class.getResourceAsStream("/tcpchat/tutor/sentences_zh.json")) {
            chinese = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readValue(file, new TypeReference<>() {});
        }
    }

    @AfterEach
    void languageOfTheMachine() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("each has its Chinese in sentences_zh.json")
    void translated() {
        assertThat(SAID.entrySet().stream().filter(said -> !chinese.containsKey(said.getKey())))
                .as("said in English alone").isEmpty();
    }

    @Test
    @DisplayName("no Chinese is left of a sentence that nobody says any more")
    void said() {
        assertThat(chinese.keySet()).as("said by no test").isSubsetOf(SAID.keySet());
    }

    @Test
    @DisplayName("the Chinese has the same places for arguments")
    void samePlaces() {
        assertThat(chinese.entrySet().stream()
                .filter(sentence -> !places(sentence.getKey()).equals(places(sentence.getValue())))).isEmpty();
    }

    @Test
    @DisplayName("arguments are filled in as they are, sentences among them in the language of the reader")
    void inTheLanguageOfTheReader() {
        Sentence waits = Sentence.say("the call waits {0}", Sentence.say("for the peer to send something"));
        System.setProperty("lang", "en");
        assertThat(waits).hasToString("the call waits for the peer to send something");
        System.setProperty("lang", "zh");
        assertThat(Sentence.say("it is {0}", "$1 {0}").toString()).contains("$1 {0}").doesNotContain("it is");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Collects what is given to {@code say} and {@code @TestName}. A text that is no constant does not count: it has no key. */
    private static final class Finder extends TreeScanner<Void, Set<String>> {

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Set<String> found) {
            String name = call.getMethodSelect().toString();
            if ((name.equals("say") || name.equals("Sentence.say")) && !call.getArguments().isEmpty()) {
                constant(call.getArguments().get(0)).ifPresent(found::add);
            }
            return super.visitMethodInvocation(call, found);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Set<String> found) {
            if (annotation.getAnnotationType().toString().equals("TestName")) {
                constant(annotation.getArguments().get(0)).ifPresent(found::add);
            }
            return super.visitAnnotation(annotation, found);
        }

        /** A literal, or a sum of literals: a long sentence has several lines. */
        private static Optional<String> constant(ExpressionTree text) {
            if (text instanceof BinaryTree sum) {
                return constant(sum.getLeftOperand())
                        .flatMap(left -> constant(sum.getRightOperand()).map(right -> left + right));
            }
            return text instanceof LiteralTree literal && literal.getValue() instanceof String english
                    ? Optional.of(english) : Optional.empty();
        }
    }
}
