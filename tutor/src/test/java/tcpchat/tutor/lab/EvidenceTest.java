package tcpchat.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcpchat.tutor.board.StepResult.Status;

/** Each of these solves nothing. Some try to be called done all the same, some to bring lab down. */
@DisplayName("A step is done where there is evidence")
class EvidenceTest {

    private static final String STEP = "client 1";
    private static final String CLASS = "Step1CreateSocket";
    private static final String SUITE = "Step1CreateSocketTest";
    /** Members that make JUnit's word for a test that says nothing. */
    private static final String ABORTED = "private static RuntimeException aborted() { try { return (RuntimeException)"
            + " Class.forName(\"org.opentest4j.TestAbortedException\").getConstructor(String.class).newInstance(\"no\"); }"
            + " catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }";

    @TempDir
    private static Path folder;
    private static ThrowAwayKit kit;
    private static Examiner examiner;

    @BeforeAll
    static void open() throws IOException {
        kit = new ThrowAwayKit(folder);
        examiner = Examiner.forOnce(kit.root());
    }

    @AfterEach
    void resourcesAreGone() throws IOException {
        Files.deleteIfExists(resource("junit-platform.properties"));
        Files.deleteIfExists(resource("META-INF/services/org.junit.platform.launcher.PostDiscoveryFilter"));
    }

    @AfterAll
    static void close() throws IOException {
        examiner.close();
        kit.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 10_000, value = {
            "the method aborts its test | throw aborted(); } " + ABORTED + " | TestAbortedException",
            "the constructor aborts every test | return null; } public Step1CreateSocket() { throw aborted(); } "
                    + ABORTED + " | TestAbortedException",
            "a field aborts every test | return null; } private final Object field = fail(); private static Object fail() {"
                    + " throw aborted(); } " + ABORTED + " | TestAbortedException",
            "the class can't be loaded | return null; } static { if (true) throw aborted(); } " + ABORTED
                    + " | TestAbortedException",
            "an Error that stands for a skipped test | throw skipped(); } private static RuntimeException skipped() {"
                    + " try { return (RuntimeException) Class.forName(\"org.opentest4j.TestSkippedException\")"
                    + ".getConstructor(String.class).newInstance(\"no\"); } catch (ReflectiveOperationException e) {"
                    + " throw new IllegalStateException(e); } | TestSkippedException",
            "the kit's own word for what this system leaves out | throw leftOut(); } private static RuntimeException leftOut()"
                    + " { try { var c = Class.forName(\"tcpchat.tutor.partner.LeftOut\").getDeclaredConstructors()[0];"
                    + " c.setAccessible(true); return (RuntimeException) c.newInstance(Class.forName("
                    + "\"tcpchat.tutor.words.Sentence\").getMethod(\"say\", String.class, Object[].class)"
                    + ".invoke(null, \"no\", new Object[0])); } catch (ReflectiveOperationException e) {"
                    + " throw new IllegalStateException(e); } | 6 did not run",
            "a message of megabytes | throw new IllegalStateException(\"x\".repeat(8 << 20)); | IllegalStateException: xxx",
            "a message of a million lines | throw new IllegalStateException(\"x\\n\".repeat(1 << 20));"
                    + " | IllegalStateException: x",
            "a cyclic cause | var a = new Exception(\"a\"); var b = new Exception(\"b\", a); a.initCause(b);"
                    + " throw new IllegalStateException(\"c\", a); | IllegalStateException: c",
            "a message that never comes | throw new IllegalStateException() { @Override public String getMessage() {"
                    + " while (true) { Thread.onSpinWait(); } } }; | running without end",
            "a message that throws | throw new IllegalStateException() { @Override public String getMessage() {"
                    + " throw new IllegalStateException(\"inner\"); } }; | happened:",
            "a message that is null | throw new IllegalStateException() { @Override public String toString() {"
                    + " return null; } }; | happened:",
            "a message that steers the terminal | throw new IllegalStateException(\"a\\033[2Jb\\033]0;title\\007c\\u202Ed\");"
                    + " | IllegalStateException: ab]0;titlecd",
            "a message with an endless line number | throw new IllegalStateException(\"Step1CreateSocket.java:\""
                    + " + \"9\".repeat(50)); | IllegalStateException",
            "a message with places for arguments | throw new IllegalStateException(\"{0} {1} '{'\"); | {0} {1} '{'",
            "what is printed steers the terminal | System.out.print(\"\\033[31mred\\033[0m\\b\\b\"); return null; | red",
            "a failure that passes for a test's own | throw failure(); } private static Error failure() { try { return"
                    + " (Error) Class.forName(\"org.opentest4j.AssertionFailedError\").getConstructor(String.class)"
                    + ".newInstance((String) null); } catch (ReflectiveOperationException e) {"
                    + " throw new IllegalStateException(e); } | wrong",
            "it ends the program with code 0 | Runtime.getRuntime().halt(0); return null; | ended the whole program"})
    @DisplayName("code that has solved nothing is not done, and its page is one of words")
    void isNotDone(String what, String code, String words) throws Exception {
        kit.solve(STEP, code);
        assertNotDone(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "empty | class " + SUITE + " {}",
            "with a test of its own | class " + SUITE + " { @org.junit.jupiter.api.Test void passes() {} }",
            "its name in unicode escapes | class Step1CreateSocket\\u0054est {}",
            "an interface | interface " + SUITE + " {}",
            "a record | record " + SUITE + "() {}",
            "named like a class of the kit | class Loopback {}"})
    @DisplayName("a second type in the file gets a sentence")
    void secondType(String what, String type) throws Exception {
        String stub = Stub.of(ThrowAwayKit.step(STEP));
        Files.writeString(kit.file(STEP), stub + "\n" + type + "\n");
        assertNotDone(type.contains("org.junit") ? "does not compile" : "a second type,");
    }

    @Test
    @DisplayName("a junit-platform.properties that asks for a dry run has no say")
    void dryRun() throws Exception {
        kit.solve(STEP, "return null;");
        write("junit-platform.properties", "junit.platform.execution.dryRun.enabled = true\n");
        assertNotDone("null was returned");
    }

    @Test
    @DisplayName("a junit-platform.properties that switches the tests' conditions and extensions has no say")
    void extensions() throws Exception {
        kit.solve(STEP, "return null;");
        write("junit-platform.properties", """
                junit.jupiter.extensions.autodetection.enabled = true
                junit.jupiter.testclass.order.default = no.such.Class
                """);
        assertNotDone("null was returned");
    }

    @Test
    @DisplayName("a service of the submission's that filters the tests away has no say")
    void filter() throws Exception {
        kit.solve(STEP, "return null;");
        write("META-INF/services/org.junit.platform.launcher.PostDiscoveryFilter",
                "tcpchat.client." + CLASS + "$Filter\n");
        assertNotDone("null was returned");
    }

    @Test
    @DisplayName("a test class without its tests: those that are known count as not run")
    void testsAreMissing() throws Exception {
        Path suite = kit.root().resolve("01-client-steps/src/test/java/tcpchat/client/" + SUITE + ".java");
        String whole = Files.readString(suite);
        try {
            Files.writeString(suite, "package tcpchat.client;\nclass " + SUITE
                    + " { @org.junit.jupiter.api.Test void passes() {} }\n");
            kit.solve(STEP, "return null;");
            assertNotDone("0 of 6 tests pass, 6 did not run");
        } finally {
            Files.writeString(suite, whole);
        }
    }

    private static void assertNotDone(String words) throws Exception {
        Verdict verdict = examiner.examine(List.of(ThrowAwayKit.step(STEP)), () -> false).get(0);
        assertThat(verdict.result().status()).isNotEqualTo(Status.DONE);
        VerdictPage page = new VerdictPage(kit.root(), 100);
        for (List<String> lines : List.of(page.brief(verdict), page.full(verdict))) {
            assertThat(String.join(" ", lines).replaceAll("\\s+", " ")).contains(words);
            assertThat(lines).hasSizeLessThan(200)
                    .allSatisfy(
                            line -> assertThat(line).hasSizeLessThanOrEqualTo(300).doesNotContain("\u001B", "\u0007"));
        }
    }

    private static void write(String resource, String text) throws IOException {
        Files.createDirectories(resource(resource).getParent());
        Files.writeString(resource(resource), text);
    }

    private static Path resource(String name) {
        return kit.root().resolve("01-client-steps/src/main/resources").resolve(name);
    }
}
