package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tcpchat.grader.intake.Samples.SEND;
import static tcpchat.grader.intake.Samples.SMALL;
import static tcpchat.grader.intake.Samples.send;
import static tcpchat.grader.intake.Samples.textOf;
import static tcpchat.grader.intake.Samples.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A zip that is damaged, or made to do harm")
class HostileZipTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a zip that unpacks to more than the limit is refused; the next student's is read")
    void bomb() throws IOException {
        byte[] inner = new TestZip().blanks("Step3Send.java", 8 << 20).bytes();
        write(folder.resolve("class/ada.zip"), new TestZip().file("Step3Send.java", send("ada"))
                .blanks("inner.zip", 8 << 20).bytes());
        write(folder.resolve("class/bob.zip"), new TestZip().file("Step3Send.java", send("bob")).bytes());
        write(folder.resolve("class/eve.zip"), new TestZip().file("inner.zip", inner).bytes());

        try (Intake intake = Intake.ofClass(folder.resolve("class"), SMALL)) {
            List<HandedIn> all = intake.deliveries().stream().map(Delivery::read).toList();
            assertThat(all.get(0).problems()).containsExactly(IntakeText.DAMAGED.say("ada.zip/inner.zip"));
            assertThat(textOf(all.get(1), SEND)).isEqualTo(send("bob"));
            assertThat(all.get(2).files().get(SEND)).isInstanceOf(Found.Unusable.class);
        }
    }

    @Test
    @DisplayName("many files that are small each are counted together; none of them is graded")
    void manyBytes() throws IOException {
        TestZip zip = new TestZip().file("Step3Send.java", send("first"));
        for (int i = 0; i < 80; i++) {
            zip.blanks("Other" + i + ".java", 15 << 10);
        }

        HandedIn handedIn = read(zip.bytes());
        assertThat(handedIn.problems()).containsExactly(IntakeText.TOO_MUCH.say(1));
        assertThat(handedIn.files().get(SEND)).isInstanceOf(Found.Missing.class);
    }

    @Test
    @DisplayName("a zip that is larger than the limit itself is refused")
    void large() throws IOException {
        byte[] noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);
        assertThat(read(new TestZip().file("noise.bin", noise).bytes()).problems())
                .containsExactly(IntakeText.TOO_MUCH.say(1));
    }

    @Test
    @DisplayName("a large file that nobody asked for is not read, so it costs nothing")
    void unread() throws IOException {
        HandedIn handedIn = read(new TestZip().blanks("film.mp4", 8 << 20).file("Step3Send.java", send("it")).bytes());

        assertThat(textOf(handedIn, SEND)).isEqualTo(send("it"));
        assertThat(handedIn.ignored()).containsExactly(IntakeText.IGNORED.say("ada.zip/film.mp4",
                IntakeText.OTHER_FILE.say()));
    }

    @Test
    @DisplayName("more entries than the limit are refused, in one zip or in several")
    void manyEntries() throws IOException {
        TestZip half = new TestZip();
        TestZip tooMany = new TestZip();
        for (int i = 0; i < 150; i++) {
            tooMany.file(i + ".txt", "");
            if (i < 60) {
                half.file(i + ".txt", "");
            }
        }
        byte[] inner = half.bytes();

        assertThat(read(tooMany.bytes()).problems()).containsExactly(IntakeText.TOO_MANY_FILES.say(100));
        assertThat(read(new TestZip().file("a.zip", inner).file("b.zip", inner).bytes()).problems())
                .containsExactly(IntakeText.TOO_MANY_FILES.say(100));
    }

    @Test
    @DisplayName("a table of contents that is too long is not even read to its end")
    void longTable() throws IOException {
        TestZip zip = new TestZip();
        String longName = "n".repeat(30_000);
        for (int i = 0; i < 90; i++) {
            zip.file(longName + i, "");
        }

        Path file = write(folder.resolve("ada.zip"), zip.bytes());
        assertThat(Intake.one(file, new Limits(100, 8 << 20, 1000, 3, 50, 100)).problems())
                .containsExactly(IntakeText.TOO_MANY_FILES.say(100));
    }

    @Test
    @DisplayName("the size that a zip names is not believed")
    void lyingSize() throws IOException {
        byte[] zip = new TestZip().blanks("Step3Send.java", 1 << 20).bytes();
        int table = new String(zip, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        Arrays.fill(zip, table + 24, table + 28, (byte) 0);

        assertThat(read(zip).files().get(SEND)).isInstanceOf(Found.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../Step3Send.java", "a/../../Step3Send.java", "/Step3Send.java", "C:/Step3Send.java",
            "c:Step3Send.java", "a\\Step3Send.java", "..\\Step3Send.java", "//host/share/Step3Send.java", "a/.."})
    @DisplayName("a path that is not plain is refused and named, and the rest is read")
    void unsafePath(String path) throws IOException {
        // The library makes slashes of backslashes where it writes.
        String written = path.replace('\\', '~');
        HandedIn handedIn = read(TestZip.renamed(written, path, new TestZip().file(written, send("evil"))
                .file("Step5Close.java", Samples.source(Samples.CLOSE, "good")).bytes()));

        assertThat(handedIn.files().get(SEND)).isInstanceOf(Found.Missing.class);
        assertThat(handedIn.ignored()).containsExactly(
                IntakeText.IGNORED.say("ada.zip/" + path, IntakeText.UNSAFE_NAME.say()));
        assertThat(textOf(handedIn, Samples.CLOSE)).contains("good");
        assertOnlyTheZip();
    }

    @Test
    @DisplayName("in the zip of a class such a path belongs to no student")
    void unsafePathInClass() throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip().file("../Step3Send.java", send("evil"))
                .file("ada/Step3Send.java", send("ada")).file("ada/../bob/Step3Send.java", send("evil")).bytes());

        try (Intake intake = Intake.ofClass(zip, SMALL)) {
            assertThat(intake.ignored()).containsExactly(
                    IntakeText.IGNORED.say("../Step3Send.java", IntakeText.UNSAFE_NAME.say()));
            assertThat(intake.deliveries()).extracting(Delivery::id).containsExactly("ada");
            assertThat(textOf(intake.deliveries().get(0).read(), SEND)).isEqualTo(send("ada"));
        }
    }

    @Test
    @DisplayName("a link in a zip is refused and named")
    void link() throws IOException {
        HandedIn handedIn = read(new TestZip().link("Step3Send.java", "/etc/passwd").bytes());

        assertThat(handedIn.files().get(SEND)).isInstanceOf(Found.Missing.class);
        assertThat(handedIn.ignored()).containsExactly(
                IntakeText.IGNORED.say("ada.zip/Step3Send.java", IntakeText.LINK.say()));
    }

    @Test
    @DisplayName("a file that the table of contents does not name is not there, as for every other program")
    void hiddenEntry() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        byte[] hidden = new TestZip().file("Step3Send.java", send("hidden")).bytes();
        both.write(hidden, 0, new String(hidden, ISO_8859_1).indexOf("PK\u0001\u0002"));
        both.write(new TestZip().file("Step5Close.java", Samples.source(Samples.CLOSE, "shown")).bytes());

        HandedIn handedIn = read(both.toByteArray());
        assertThat(handedIn.files().get(SEND)).isInstanceOf(Found.Missing.class);
        assertThat(textOf(handedIn, Samples.CLOSE)).contains("shown");
    }

    @Test
    @DisplayName("a path that stands twice in a zip is two files")
    void samePathTwice() throws IOException {
        HandedIn handedIn = read(new TestZip().file("Step3Send.java", send("one")).file("Step3Send.java", send("two"))
                .bytes());

        assertThat(handedIn.files().get(SEND)).isInstanceOf(Found.Several.class);
    }

    @Test
    @DisplayName("zips in each other are opened as deep as the limit says")
    void nested() throws IOException {
        byte[] zip = new TestZip().file("Step3Send.java", send("deep")).bytes();
        byte[] twice = new TestZip().file("a.zip", zip).bytes();
        byte[] thrice = new TestZip().file("b.zip", twice).bytes();

        assertThat(textOf(read(thrice), SEND)).isEqualTo(send("deep"));
        assertThat(read(new TestZip().file("c.zip", thrice).bytes()).problems())
                .containsExactly(IntakeText.TOO_DEEP.say("ada.zip/c.zip/b.zip/a.zip", 3));
    }

    @Test
    @DisplayName("an encrypted zip gets one sentence, however many files are in it")
    void encrypted() throws IOException {
        byte[] zip = new TestZip().file("Step3Send.java", send("secret")).file("Step5Close.java", "").bytes();
        String text = new String(zip, ISO_8859_1);
        for (int at = text.indexOf("PK\u0001\u0002"); at >= 0; at = text.indexOf("PK\u0001\u0002", at + 1)) {
            zip[at + 8] |= 1;
        }

        assertThat(read(zip).problems()).containsExactly(IntakeText.ENCRYPTED.say("ada.zip"));
    }

    @Test
    @DisplayName("a zip that was cut off anywhere gets one sentence")
    void cutOff() throws IOException {
        byte[] zip = new TestZip().file("Step3Send.java", send("it")).bytes();
        for (int length = 5; length < zip.length; length += 7) {
            assertThat(read(Arrays.copyOf(zip, length)).problems()).containsExactly(IntakeText.DAMAGED.say("ada.zip"));
        }
    }

    @Test
    @DisplayName("a file whose bytes were changed is not judged, and the others are")
    void changedBytes() throws IOException {
        byte[] zip = new TestZip().file("Step3Send.java", send("it"))
                .file("Step5Close.java", Samples.source(Samples.CLOSE, "good")).bytes();
        zip["PK..".length() + 26 + "Step3Send.java".length() + 20] ^= 0x55;

        HandedIn handedIn = read(zip);
        assertThat(handedIn.files().get(SEND)).isEqualTo(new Found.Unusable(List.of("ada.zip/Step3Send.java"),
                List.of(IntakeText.UNREADABLE.say())));
        assertThat(textOf(handedIn, Samples.CLOSE)).contains("good");
    }

    @Test
    @DisplayName("whatever byte of a zip is changed, there is an answer")
    void anyByteChanged() throws IOException {
        byte[] zip = new TestZip().file("Step3Send.java", send("it")).link("a", "b").bytes();
        for (int i = 0; i < zip.length; i++) {
            for (byte other : new byte[] {0, -1, (byte) (zip[i] ^ 0x10)}) {
                byte[] changed = zip.clone();
                changed[i] = other;
                assertThat(read(changed).files()).hasSameSizeAs(StudentFiles.classes());
            }
        }
    }

    static Stream<byte[]> otherArchives() {
        byte[] tar = new byte[512];
        System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
        Stream<byte[]> others =
                Stream.of("Rar!\u001A\u0007\u0000", "7z\u00BC\u00AF'\u001C", "\u001F\u008B\u0008", "BZh9")
                        .map(sign -> Arrays.copyOf(sign.getBytes(ISO_8859_1), 40));
        return Stream.concat(others, Stream.of(tar));
    }

    @ParameterizedTest
    @MethodSource("otherArchives")
    @DisplayName("another kind of archive, under its own name or called a zip: please hand in a zip")
    void otherArchive(byte[] archive) throws IOException {
        for (String name : List.of("ada.zip", "ada.rar", "ada.7z", "ada.tar.gz")) {
            Path file = write(folder.resolve(name), archive);
            assertThat(Intake.one(file, SMALL).problems()).containsExactly(IntakeText.NOT_A_ZIP.say(name));
            assertThat(Intake.one(file, SMALL).id()).isEqualTo("ada");
        }
    }

    @Test
    @DisplayName("an empty zip: nothing was handed in")
    void empty() throws IOException {
        assertThat(read(new TestZip().bytes()).problems()).containsExactly(IntakeText.NOTHING.say());
        assertThat(read(new TestZip().file("__MACOSX/._x", "").bytes()).problems())
                .containsExactly(IntakeText.NOTHING.say());
    }

    @Test
    @DisplayName("the zip of a class with too many entries is refused as a whole")
    void classTooLarge() throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip().file("a/1", "").file("b/2", "").bytes());
        Limits one = new Limits(100, 1000, 1000, 3, 50, 1);

        assertThatThrownBy(() -> Intake.ofClass(zip, one)).isInstanceOf(Refused.class)
                .hasMessage(IntakeText.CLASS_TOO_LARGE.say(zip, 1));
    }

    private HandedIn read(byte[] zip) throws IOException {
        return Intake.one(write(folder.resolve("ada.zip"), zip), SMALL);
    }

    private void assertOnlyTheZip() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("ada.zip"));
        }
    }
}
