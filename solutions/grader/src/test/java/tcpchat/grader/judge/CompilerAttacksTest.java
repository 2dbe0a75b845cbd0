package tcpchat.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.grader.compile.Compiled;
import tcpchat.grader.compile.Order;
import tcpchat.grader.jail.Jails;
import tcpchat.tutor.steps.Kit;

@DisplayName("A file that attacks the compiler")
class CompilerAttacksTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path GIVEN = KIT.resolve("01-client-steps/target/classes");
    private static final String STEP = "tcpchat.client.Step3Send";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LONGEST_PROBLEM = 5_000;

    private static JailedCompiler compiler;

    @BeforeAll
    static void open() {
        compiler = new JailedCompiler(Jails.best(KIT.resolve("solutions")).orElseThrow(), Workplace.ownClassPath(),
                List.of(GIVEN), LIMIT);
    }

    @AfterAll
    static void close() {
        compiler.close();
    }

    private static Stream<Arguments> attacks() {
        return Map.of(
                "constants that double", constantsThatDouble(),
                "lambdas that try each of two methods at each level", lambdas(),
                "parentheses without end", step("int a = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ";"),
                "a sum of a hundred thousand terms", step("int a = b" + " + b".repeat(100_000) + "; int b;"),
                "a line of a million characters that does not compile", step("int a = " + "x".repeat(1_000_000) + ";"),
                "an error beside characters that command a terminal", step("int a = \"\u001b[2J\u202e\u0007\";"),
                "five thousand errors", step("int a = b;".repeat(5_000)),
                "five thousand nested classes", step(IntStream.range(0, 5_000).mapToObj(i -> "class C" + i + " {}")
                        .collect(Collectors.joining())))
                .entrySet().stream().map(attack -> Arguments.of(attack.getKey(), attack.getValue()));
    }

    @ParameterizedTest(name = "{0}: is answered in few words, and the next file compiles")
    @MethodSource("attacks")
    void attack(String name, String text) throws Exception {
        Compiled attacked = compile(text);

        assertThat(attacked.classes().keySet()).allMatch(made -> made.equals(STEP) || made.startsWith(STEP + "$"));
        assertThat(String.join("", attacked.problems()).length()).isLessThan(LONGEST_PROBLEM);
        assertThat(String.join("", attacked.problems()).codePoints())
                .noneMatch(c -> Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.FORMAT);
        assertThat(compile(step("")).classes()).containsOnlyKeys(STEP);
    }

    @Test
    @DisplayName("by a class that stands for another one: that class is not taken")
    void otherClasses() throws Exception {
        Compiled compiled = compile(step("class Own {}") + "class Step4Receive {} class Step3SendTest {}");

        assertThat(compiled.classes().keySet()).allMatch(made -> made.startsWith(STEP));
    }

    private static Compiled compile(String text) throws Exception {
        return compiler.compile(new Order(STEP, text, List.of(GIVEN), "en"));
    }

    private static String step(String members) {
        return "package tcpchat.client; public class Step3Send {" + members + "}";
    }

    private static String constantsThatDouble() {
        return step("static final String S0 = \"0123456789abcdef\";" + IntStream.range(1, 60)
                .mapToObj(i -> "static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining()));
    }

    private static String lambdas() {
        String call = IntStream.range(0, 30).mapToObj(i -> "call(x%d -> ".formatted(i)).collect(Collectors.joining())
                + "1" + ")".repeat(30);
        return step("interface A { int a(int x); } interface B { long b(int x); }"
                + "static int call(A a) { return 0; } static int call(B b) { return 0; } int c = " + call + ";");
    }
}
