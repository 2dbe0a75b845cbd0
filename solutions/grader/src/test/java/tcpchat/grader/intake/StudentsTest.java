package tcpchat.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.intake.Samples.CLOSE;
import static tcpchat.grader.intake.Samples.SEND;
import static tcpchat.grader.intake.Samples.SMALL;
import static tcpchat.grader.intake.Samples.send;
import static tcpchat.grader.intake.Samples.source;
import static tcpchat.grader.intake.Samples.textOf;
import static tcpchat.grader.intake.Samples.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who handed in, and how often")
class StudentsTest {

    private static final Instant EARLY = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-01T10:00:02Z");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the same student twice: the newest counts where the times prove it, and the other is named")
    void newest() throws IOException {
        touch(write(folder.resolve("ada/Step3Send.java"), send("old")), EARLY);
        touch(write(folder.resolve("ada.zip"), new TestZip().file("Step3Send.java", send("new")).bytes()), LATE);

        HandedIn ada = readAll(folder).get(0);
        assertThat(textOf(ada, SEND)).isEqualTo(send("new"));
        assertThat(ada.submitted()).isEqualTo(LATE);
        assertThat(ada.ignored()).containsExactly(IntakeText.IGNORED.say("ada", IntakeText.OLDER.say()));
        assertThat(ada.questions()).isEmpty();
    }

    @Test
    @DisplayName("the same student twice at the same time: a question, and what both have is not judged")
    void undecided() throws IOException {
        touch(write(folder.resolve("ada/Step3Send.java"), send("one")), EARLY);
        touch(write(folder.resolve("ada/Step5Close.java"), source(CLOSE, "only here")), EARLY);
        touch(write(folder.resolve("ada.zip"), new TestZip().file("Step3Send.java", send("two")).bytes()), EARLY);

        HandedIn ada = readAll(folder).get(0);
        assertThat(ada.questions()).containsExactly(IntakeText.NAMED_TWICE.say("ada, ada.zip"));
        assertThat(ada.files().get(SEND)).isInstanceOfSatisfying(Found.Several.class, several -> assertThat(
                several.places()).containsExactly("ada/Step3Send.java", "ada.zip/Step3Send.java"));
        assertThat(textOf(ada, CLOSE)).isEqualTo(source(CLOSE, "only here"));
    }

    @Test
    @DisplayName("in a zip the times of its entries decide; an entry without a time decides nothing")
    void timesInZip() throws IOException {
        Path known = write(folder.resolve("known.zip"), new TestZip()
                .file("ada/Step3Send.java", send("old"), EARLY)
                .file("ada.zip", "P", LATE)
                .bytes());
        HandedIn newer = readAll(known).get(0);
        assertThat(newer.ignored()).containsExactly(IntakeText.IGNORED.say("ada", IntakeText.OLDER.say()));
        assertThat(newer.submitted()).isEqualTo(LATE);

        Instant none =
                LocalDateTime.of(1980, 1, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant();
        Path unknown = write(folder.resolve("unknown.zip"), new TestZip()
                .file("ada/Step3Send.java", send("old"), none).file("ada.zip", "P", LATE).bytes());
        HandedIn open = readAll(unknown).get(0);
        assertThat(open.questions()).containsExactly(IntakeText.NAMED_TWICE.say("ada, ada.zip"));
        assertThat(open.submitted()).isNull();
    }

    @Test
    @DisplayName("two students whose names differ only in capitals stay two, and the instructor is asked")
    void alike() throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip().file("Ada/Step3Send.java", send("one"))
                .file("ada/Step3Send.java", send("two")).file("bob/Step3Send.java", send("three")).bytes());

        List<HandedIn> all = readAll(zip);
        assertThat(all).extracting(HandedIn::id).containsExactly("Ada", "ada", "bob");
        assertThat(all.get(0).questions()).containsExactly(IntakeText.ALIKE.say("Ada, ada"));
        assertThat(all.get(1).questions()).containsExactly(IntakeText.ALIKE.say("Ada, ada"));
        assertThat(all.get(2).questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lovelace, Ada", "\"Ada\"", "王小明", "a_b_c", "=cmd()", "+1", "-", "@SUM(A1)", "ada\u202Etxt",
            "שרה", "{0}", "'", "%s", " ", "\t", "<b>"})
    @DisplayName("a name may hold any character and is kept as it is")
    void anyName(String name) throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip().file(name + "/Step3Send.java", send("one"))
                .file(name + "_7_assignsubmission_file_/Step3Send.java", send("two")).bytes());

        List<HandedIn> all = readAll(zip);
        assertThat(all).extracting(HandedIn::id).containsExactly(name, "7");
        assertThat(all.get(1).name()).isEqualTo(name.isBlank() ? "7" : name);
        assertThat(all).allSatisfy(each -> assertThat(each.files().get(SEND)).isInstanceOf(Found.Source.class));
    }

    @Test
    @DisplayName("names of 300 characters are names, and an empty one is refused")
    void strangeLengths() throws IOException {
        String longName = "n".repeat(300);
        Path zip = write(folder.resolve("class.zip"), new TestZip().file(longName + "/Step3Send.java", send("one"))
                .file("", send("two")).file("_8_assignsubmission_file_/Step3Send.java", send("three")).bytes());

        try (Intake intake = Intake.ofClass(zip, SMALL)) {
            assertThat(intake.deliveries()).extracting(Delivery::id).containsExactly(longName, "8");
            assertThat(intake.ignored()).containsExactly(
                    IntakeText.IGNORED.say(IntakeText.NO_NAME.say(), IntakeText.UNSAFE_NAME.say()));
        }
    }

    private static void touch(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private static List<HandedIn> readAll(Path source) throws IOException {
        try (Intake intake = Intake.ofClass(source, SMALL)) {
            return intake.deliveries().stream().map(Delivery::read).toList();
        }
    }
}
