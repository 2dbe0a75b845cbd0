package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.intake.Samples.CLOSE;
import static tcpchat.grader.intake.Samples.SEND;
import static tcpchat.grader.intake.Samples.SMALL;
import static tcpchat.grader.intake.Samples.send;
import static tcpchat.grader.intake.Samples.source;
import static tcpchat.grader.intake.Samples.textOf;
import static tcpchat.grader.intake.Samples.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;
import tcpchat.tutor.words.RunnerText;

@DisplayName("The sources of one student")
class StudentSourcesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("each class is found by its package and name, whatever its file is called; the others are missing")
    void byDeclaration() throws IOException {
        write(folder.resolve("x/homework (1).java"), send("it"));

        HandedIn handedIn = read();
        assertThat(textOf(handedIn, SEND)).isEqualTo(send("it"));
        assertThat(handedIn.files()).hasSize(23).containsEntry(CLOSE, new Found.Missing());
    }

    @Test
    @DisplayName("the steps of a window share its class")
    void presenter() throws IOException {
        write(folder.resolve("ClientPresenter.java"), source("tcpchat.gui.ClientPresenter", "it"));

        HandedIn handedIn = read();
        assertThat(Steps.of(Track.GUI).subList(0, 4)).extracting(handedIn::of)
                .hasOnlyElementsOfType(Found.Source.class).hasSize(4)
                .containsOnly(handedIn.of(Steps.of(Track.GUI).get(0)));
    }

    @Test
    @DisplayName("another package, another class or none: the kit's own sentence")
    void classMissing() throws IOException {
        write(folder.resolve("Step3Send.java"), "package edu.hw;\npublic class Step3Send {}\n");
        write(folder.resolve("Step5Close.java"), "package tcpchat.client;\npublic class Schliessen {}\n");
        write(folder.resolve("Step2Connect.java"), "// package tcpchat.client; class Step2Connect {}\n");

        HandedIn handedIn = read();
        assertThat(handedIn.files()).containsEntry(SEND, new Found.Unusable(List.of("Step3Send.java"),
                List.of(RunnerText.CLASS_MISSING.say("tcpchat.client", "Step3Send"))));
        assertThat(handedIn.files().get(CLOSE)).isInstanceOf(Found.Unusable.class);
        assertThat(handedIn.files().get("tcpchat.client.Step2Connect")).isInstanceOf(Found.Unusable.class);
    }

    @Test
    @DisplayName("a file in another package beside the right one is not needed, and is named")
    void besideTheRightOne() throws IOException {
        write(folder.resolve("a/Step3Send.java"), send("right"));
        write(folder.resolve("b/Step3Send.java"), "package edu.hw;\npublic class Step3Send {}\n");

        HandedIn handedIn = read();
        assertThat(textOf(handedIn, SEND)).isEqualTo(send("right"));
        assertThat(handedIn.ignored()).containsExactly(IntakeText.IGNORED.say("b/Step3Send.java",
                RunnerText.CLASS_MISSING.say("tcpchat.client", "Step3Send")));
    }

    @Test
    @DisplayName("the same step twice is not judged, and both places are named")
    void twice() throws IOException {
        write(folder.resolve("a/Step3Send.java"), send("one"));
        write(folder.resolve("b/Step3Send.java"), send("two"));

        assertThat(read().files()).containsEntry(SEND,
                new Found.Several(List.of("a/Step3Send.java", "b/Step3Send.java"),
                        IntakeText.TWICE.say("a/Step3Send.java, b/Step3Send.java")));
    }

    @Test
    @DisplayName("the stub twice is the stub: nothing was written that could be judged")
    void stubTwice() throws IOException {
        String stub = Stub.of(Steps.of(SEND, "").orElseThrow());
        write(folder.resolve("a/Step3Send.java"), stub);
        write(folder.resolve("b/Step3Send.java"), stub);
        assertThat(read().files().get(SEND)).isInstanceOfSatisfying(Found.Source.class,
                source -> assertThat(source.stub()).isTrue());
    }

    static List<Step> steps() {
        return Steps.all();
    }

    @ParameterizedTest
    @MethodSource("steps")
    @DisplayName("the stub is known as such, with other line ends, a mark and blanks behind its lines; changed it is none")
    void stub(Step step) throws IOException {
        String stub = Stub.of(step);
        Path file = folder.resolve("it.java");
        for (String same : List.of(stub, "\uFEFF" + stub.replace("\n", "  \r\n"), stub + "\n\n",
                stub.stripTrailing())) {
            write(file, same);
            assertThat(read().of(step)).isInstanceOfSatisfying(Found.Source.class,
                    source -> assertThat(source.stub()).isTrue());
        }
        write(file, stub.replaceFirst("TODO", "DONE"));
        assertThat(read().of(step)).isInstanceOfSatisfying(Found.Source.class,
                source -> assertThat(source.stub()).isFalse());
    }

    static Stream<byte[]> encodings() {
        String text = send("你好，世界");
        return Stream.of(text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(Charset.forName("GBK")),
                text.getBytes(Charset.forName("GB18030")), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE),
                ("\uFEFF" + text).getBytes(UTF_16LE), ("\uFEFF" + text).getBytes(UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    @DisplayName("the text is read right in whatever encoding it was saved")
    void encoding(byte[] saved) throws IOException {
        write(folder.resolve("Step3Send.java"), saved);

        assertThat(textOf(read(), SEND)).isEqualTo(send("你好，世界"));
    }

    @Test
    @DisplayName("a note says that a file was not UTF-8; a mark alone is no reason")
    void note() throws IOException {
        write(folder.resolve("Step3Send.java"), send("你好").getBytes(Charset.forName("GBK")));
        write(folder.resolve("Step5Close.java"), ("\uFEFF" + source(CLOSE, "你好")).getBytes(UTF_8));
        write(folder.resolve("Step2Connect.java"),
                source("tcpchat.client.Step2Connect", "f\u00FC ").getBytes(ISO_8859_1));

        HandedIn handedIn = read();
        assertThat(notes(handedIn, SEND)).containsExactly(IntakeText.NOT_UTF8.say("Step3Send.java", "GB18030"));
        assertThat(notes(handedIn, CLOSE)).isEmpty();
        assertThat(notes(handedIn, "tcpchat.client.Step2Connect"))
                .containsExactly(IntakeText.NOT_UTF8.say("Step2Connect.java", "ISO-8859-1"));
    }

    private static List<String> notes(HandedIn handedIn, String className) {
        return ((Found.Source) handedIn.files().get(className)).notes();
    }

    @Test
    @DisplayName("a source that is too large is refused with a sentence, and the others are read")
    void tooLarge() throws IOException {
        write(folder.resolve("Step3Send.java"), send("x".repeat(SMALL.fileBytes())));
        write(folder.resolve("Step5Close.java"), source(CLOSE, "good"));

        HandedIn handedIn = read();
        assertThat(handedIn.files()).containsEntry(SEND,
                new Found.Unusable(List.of("Step3Send.java"), List.of(IntakeText.TOO_LARGE.say(16))));
        assertThat(textOf(handedIn, CLOSE)).contains("good");
    }

    @Test
    @DisplayName("all that is not a student's source is ignored and listed with its reason")
    void ignored() throws IOException {
        write(folder.resolve("Step3Send.java"), send("it"));
        write(folder.resolve("Step3Send.class"), "");
        write(folder.resolve("lib/junit.jar"), "PK");
        write(folder.resolve("META-INF/services/x"), "");
        write(folder.resolve("Step3SendTest.java"), "package tcpchat.client; class Step3SendTest {}");
        write(folder.resolve("junit-platform.properties"), "");
        write(folder.resolve("pom.xml"), "");
        write(folder.resolve("__MACOSX/Step3Send.java"), send("no source"));
        write(folder.resolve("._Step3Send.java"), "\u0000\u0005");

        assertThat(read().ignored()).containsExactlyInAnyOrder(
                IntakeText.IGNORED.say("Step3Send.class", IntakeText.COMPILED.say()),
                IntakeText.IGNORED.say("lib/junit.jar", IntakeText.COMPILED.say()),
                IntakeText.IGNORED.say("META-INF/services/x", IntakeText.OTHER_FILE.say()),
                IntakeText.IGNORED.say("Step3SendTest.java", IntakeText.OTHER_SOURCE.say()),
                IntakeText.IGNORED.say("junit-platform.properties", IntakeText.OTHER_FILE.say()),
                IntakeText.IGNORED.say("pom.xml", IntakeText.OTHER_FILE.say()),
                IntakeText.IGNORED.say("__MACOSX", IntakeText.HIDDEN.say()),
                IntakeText.IGNORED.say("._Step3Send.java", IntakeText.HIDDEN.say()));
    }

    @Test
    @DisplayName("a long list of ignored files is cut, and begins with what was refused")
    void longList() throws IOException {
        IntStream.range(0, 60).forEach(i -> writeUnchecked(folder.resolve("a" + i + ".txt")));
        Files.createSymbolicLink(folder.resolve("z"), folder.resolve("a1.txt"));

        assertThat(read().ignored()).hasSize(51).endsWith(IntakeText.MORE.say(11))
                .startsWith(IntakeText.IGNORED.say("z", IntakeText.LINK.say()));
    }

    @Test
    @DisplayName("too many files in a folder: nothing of it is graded")
    void tooManyFiles() throws IOException {
        write(folder.resolve("Step3Send.java"), send("it"));
        IntStream.range(0, 100).forEach(i -> writeUnchecked(folder.resolve("a" + i + ".txt")));

        HandedIn handedIn = read();
        assertThat(handedIn.problems()).containsExactly(IntakeText.TOO_MANY_FILES.say(100));
        assertThat(handedIn.files().values()).containsOnly(new Found.Missing());
    }

    @Test
    @DisplayName("a link in a folder is named and not followed, be it to a file or a folder")
    void links() throws IOException {
        Path outside = write(folder.resolve("outside/Step3Send.java"), send("outside"));
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.createSymbolicLink(work.resolve("Step3Send.java"), outside);
        Files.createSymbolicLink(work.resolve("src"), outside.getParent());

        HandedIn handedIn = Intake.one(work, SMALL);
        assertThat(handedIn.files().get(SEND)).isInstanceOf(Found.Missing.class);
        assertThat(handedIn.ignored()).containsExactly(
                IntakeText.IGNORED.say("Step3Send.java", IntakeText.LINK.say()),
                IntakeText.IGNORED.say("src", IntakeText.LINK.say()));
    }

    @Test
    @DisplayName("files, and none that a student writes: that is said, and is not the same as nothing")
    void nothingUseful() throws IOException {
        assertThat(read().problems()).containsExactly(IntakeText.NOTHING.say());
        write(folder.resolve("report.pdf"), "");
        assertThat(read().problems()).containsExactly(IntakeText.NO_STUDENT_FILE.say());
    }

    private HandedIn read() throws IOException {
        return Intake.one(folder, SMALL);
    }

    private static void writeUnchecked(Path file) {
        try {
            write(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
