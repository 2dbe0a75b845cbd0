package tcpchat.tutor.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
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
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

@DisplayName("The examiner of a student's files")
class ExaminerTest {

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
    void theNextSaveWorks() throws Exception {
        kit.solve("client 1", ThrowAwayKit.RIGHT);
        assertThat(examine().result().status()).isEqualTo(Status.DONE);
    }

    @AfterAll
    static void close() throws IOException {
        examiner.close();
        kit.close();
    }

    @Test
    @DisplayName("a stub is not started, and the place is its TODO")
    void stub() throws Exception {
        Files.writeString(kit.file("client 1"), Stub.of(ThrowAwayKit.step("client 1")));
        Verdict verdict = examine();
        assertThat(verdict.result().status()).isEqualTo(Status.NOT_STARTED);
        assertThat(verdict.result().place()).endsWith("Step1CreateSocket.java:24");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "System.exit(0); return null;                 | ended the whole program with System.exit at Step1Create",
            "while (true) { Thread.onSpinWait(); }        | your code was still running without end at Step1Create",
            "synchronized (this) { try { var t = new Thread(() -> { synchronized (this) { } }); t.start(); t.join(); }"
                    + " catch (InterruptedException e) { } } return null; | blocked in Thread.join",
            "var met = new java.util.concurrent.CyclicBarrier(2); var one = new Object(); var two = new Object();"
                    + " new Thread(() -> take(met, two, one)).start(); take(met, one, two); return null; }"
                    + " private void take(java.util.concurrent.CyclicBarrier met, Object first, Object second) {"
                    + " synchronized (first) { try { met.await(); } catch (Exception e) { } synchronized (second) { } }"
                    + " | your code was still blocked in synchronized at Step1CreateSocket",
            "for (int i = 0; i < 1000; i++) new Thread(() -> { try { Thread.sleep(100_000); }"
                    + " catch (InterruptedException e) { } }).start(); return null; | threads that still run",
            "for (int i = 0; i < 100; i++) System.out.println(\"x\".repeat(1 << 20)); return null; | happened:",
            "return create();                              | StackOverflowError at Step1CreateSocket.java:24",
            "var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new byte[1 << 20]);"
                    + " | used up all the memory"})
    @DisplayName("code that misbehaves: one clear sentence")
    void misbehaves(String code, String sentence) throws Exception {
        kit.solve("client 1", code);
        assertThat(page(examine())).contains(sentence);
    }

    @Test
    @DisplayName("what is printed takes a few lines of the screen, however long its own lines are")
    void prints() throws Exception {
        kit.solve("client 1", "System.out.println(\"x\".repeat(1 << 20)); return null;");
        assertThat(new VerdictPage(kit.root(), 80).brief(examine())).filteredOn(line -> line.contains("xxx"))
                .hasSizeBetween(1, 6).allSatisfy(line -> assertThat(line).hasSize(80));
    }

    @Test
    @DisplayName("what hung is told in full, and what was not tried after it by its name alone")
    void notTried() throws Exception {
        kit.solve("client 1", "while (true) { Thread.onSpinWait(); }");
        assertThat(new VerdictPage(kit.root(), 1000).full(examine()))
                .containsSequence("", "Not tried, since the tests before these hung:")
                .filteredOn(line -> line.startsWith("expected:")).hasSize(1);
    }

    @Test
    @DisplayName("a file of the kit that is missing is named in one sentence")
    void incomplete() throws Exception {
        Path suite =
                kit.root().resolve("02-server-steps/src/test/java/tcpchat/server/Step1CreateServerSocketTest.java");
        Path aside = Files.move(suite, suite.resolveSibling("aside"));
        IOException thrown = catchThrowableOfType(IOException.class,
                () -> examiner.examine(List.of(ThrowAwayKit.step("server 1")), () -> false));
        assertThat(Trouble.with(thrown)).isEqualTo("This file of the kit is missing: " + suite);
        Files.move(aside, suite);
    }

    @Test
    @DisplayName("a file that is gone, or renamed")
    void gone() throws Exception {
        Files.move(kit.file("client 1"), kit.file("client 1").resolveSibling("Step1Create.java"));
        assertThat(page(examine())).contains("Step1CreateSocket.java: This file is not there any more");
        Files.delete(kit.file("client 1").resolveSibling("Step1Create.java"));
    }

    @Test
    @DisplayName("a file in another encoding, one with a byte order mark, an empty one, half of one")
    void unreadable() throws Exception {
        String text = Stub.of(ThrowAwayKit.step("client 1"));
        Files.write(kit.file("client 1"), ("// 你好\n" + text).getBytes(Charset.forName("GBK")));
        assertThat(page(examine())).contains("not saved as UTF-8");
        Files.writeString(kit.file("client 1"), "\uFEFF" + text);
        assertThat(page(examine())).contains("byte order mark");
        Files.write(kit.file("client 1"), new byte[0]);
        assertThat(page(examine())).contains("has to begin with \"package tcpchat.client;\"");
        for (String end : List.of("throw", "row new", "\"TODO", "}\n")) {
            Files.writeString(kit.file("client 1"), text.substring(0, text.lastIndexOf(end)), UTF_8);
            assertThat(page(examine())).contains("saved half-written");
        }
    }

    @Test
    @DisplayName("a wrong package and another class name")
    void elsewhere() throws Exception {
        String text = Stub.of(ThrowAwayKit.step("client 1"));
        Files.writeString(kit.file("client 1"), text.replace("tcpchat.client;", "tcpchat.clients;"));
        assertThat(page(examine())).contains("has to begin with \"package tcpchat.client;\"");
        Files.writeString(kit.file("client 1"), text.replace("class Step1CreateSocket", "class Step1Create"));
        assertThat(page(examine())).contains("must have the same name");
    }

    @Test
    @DisplayName("a broken file stops no other step")
    void broken() throws Exception {
        kit.solve("client 1", "return new Socket()");
        kit.solve("client 5", "if (socket != null) socket.close();");
        assertThat(examiner.examine(List.of(ThrowAwayKit.step("c1"), ThrowAwayKit.step("c5")), () -> false))
                .extracting(verdict -> verdict.result().status()).containsExactly(Status.BROKEN, Status.DONE);
    }

    @Test
    @DisplayName("a helper class of the student's is found, and its change makes the verdict of the track stale")
    void helper() throws Exception {
        Path helper = kit.file("client 1").resolveSibling("Help.java");
        Files.writeString(helper, "package tcpchat.client; class Help {"
                + " static java.net.Socket make() { return null; } }");
        kit.solve("client 1", "return Help.make();");
        assertThat(examine().result().status()).isEqualTo(Status.WRONG);
        Files.writeString(helper, "package tcpchat.client; class Help { static java.net.Socket make() {"
                + " return new java.net.Socket(); } }");
        assertThat(new Notebook(kit.root()).resultOf(ThrowAwayKit.step("c1"))).isEmpty();
        assertThat(examine().result().status()).isEqualTo(Status.DONE);
        Files.delete(helper);
    }

    @Test
    @DisplayName("the rules for every class of a track: kept, broken, and not looked at where a file does not compile")
    void rules() throws Exception {
        kit.solve("client 1", ThrowAwayKit.RIGHT);
        assertThat(examiner.rules(Track.CLIENT).orElseThrow().isGreen()).isTrue();
        kit.solve("client 1", ThrowAwayKit.RIGHT + " } static int counter; static { counter = 1;");
        assertThat(
                String.join("\n", new VerdictPage(kit.root(), 1000).rules(examiner.rules(Track.CLIENT).orElseThrow())))
                .contains("no static field that can change", "Step1CreateSocket.counter").doesNotContain("charset");
        kit.solve("client 1", "return new Socket()");
        assertThat(examiner.rules(Track.CLIENT)).isEmpty();
    }

    @Test
    @DisplayName("one failure matters most: the core before the challenge, the simplest first; its hint")
    void brief() throws Exception {
        kit.solve("client 1", ThrowAwayKit.WRONG);
        assertThat(page(examine())).contains("wrong: ", "expected:", "hint 1 of 3:", "./lab hint client 1")
                .doesNotContain("-Dhint");
    }

    @Test
    @DisplayName("the notebook knows the verdict as long as the file is the same")
    void remembers() throws Exception {
        Notebook notebook = new Notebook(kit.root());
        kit.solve("client 1", ThrowAwayKit.WRONG);
        Verdict verdict = examine();
        assertThat(notebook.resultOf(ThrowAwayKit.step("c1"))).contains(verdict.result());
        kit.solve("client 1", ThrowAwayKit.RIGHT);
        assertThat(notebook.resultOf(ThrowAwayKit.step("c1"))).isEmpty();
    }

    @Test
    @DisplayName("hints: one more each time, no more than there are, and anew when the step is done")
    void hints() throws Exception {
        HintPage hints = new HintPage(kit.root());
        for (int shown : List.of(1, 2, 3, 3)) {
            assertThat(hints.next(ThrowAwayKit.step("c1"))).filteredOn(line -> line.startsWith("hint ")).hasSize(1)
                    .first().asString().startsWith("hint " + shown + " of 3");
        }
        kit.solve("client 1", ThrowAwayKit.RIGHT);
        examine();
        assertThat(new Notebook(kit.root()).hints(ThrowAwayKit.step("c1"))).isZero();
    }

    @Test
    @DisplayName("reset: the stub again, and the student's file beside it")
    void reset() throws Exception {
        kit.solve("client 1", ThrowAwayKit.WRONG);
        String before = Files.readString(kit.file("client 1"));
        Reset reset = Reset.of(kit.root(), List.of(ThrowAwayKit.step("c1"))).get(0);
        assertThat(reset.isNeeded()).isTrue();
        String sentence = reset.run();
        Path backup = kit.file("client 1").resolveSibling(
                sentence.replaceFirst("(?s).*your file is (.*\\.bak)\\..*", "$1"));
        assertThat(backup).hasContent(before);
        assertThat(kit.file("client 1")).hasContent(Stub.of(ThrowAwayKit.step("c1")));
        assertThat(Reset.of(kit.root(), List.of(ThrowAwayKit.step("c1"))).get(0).isNeeded()).isFalse();
    }

    @Test
    @DisplayName("every step has its stub, with a TODO")
    void stubs() {
        assertThat(Steps.all()).allSatisfy(step -> assertThat(Stub.of(step)).contains("TODO"));
    }

    private static Verdict examine() throws Exception {
        return examiner.examine(List.of(ThrowAwayKit.step("client 1")), () -> false).get(0);
    }

    private static String page(Verdict verdict) throws IOException {
        return String.join("\n", new VerdictPage(kit.root(), 1000).brief(verdict));
    }
}
