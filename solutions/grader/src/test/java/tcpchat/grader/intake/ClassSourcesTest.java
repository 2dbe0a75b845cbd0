package tcpchat.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an instructor has of a class")
class ClassSourcesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a folder of folders: one student each, the file wherever it lies in it")
    void folderOfFolders() throws IOException {
        write(folder.resolve("ada/Step3Send.java"), send("ada"));
        write(folder.resolve("bob/01-client-steps/src/main/java/tcpchat/client/Step3Send.java"), send("bob"));

        assertThat(sources(folder)).isEqualTo(Map.of("ada", send("ada"), "bob", send("bob")));
    }

    @Test
    @DisplayName("a folder of zips: the student is called as the zip is")
    void folderOfZips() throws IOException {
        write(folder.resolve("ada.zip"), new TestZip().file("deep/er/Step3Send.java", send("ada")).bytes());
        write(folder.resolve("bob.ZIP"), new TestZip().file("Step3Send.java", send("bob")).bytes());

        assertThat(sources(folder)).isEqualTo(Map.of("ada", send("ada"), "bob", send("bob")));
    }

    @Test
    @DisplayName("a zip of folders, and an empty one is a student who handed in nothing")
    void zipOfFolders() throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip().file("ada/Step3Send.java", send("ada"))
                .file("bob/src/Step3Send.java", send("bob")).folder("eve").bytes());

        Map<String, HandedIn> all = read(zip);
        assertThat(textOf(all.get("ada"), SEND)).isEqualTo(send("ada"));
        assertThat(textOf(all.get("bob"), SEND)).isEqualTo(send("bob"));
        assertThat(all.get("eve").problems()).containsExactly(IntakeText.NOTHING.say());
        assertThat(all).hasSize(3);
    }

    @Test
    @DisplayName("a zip of the folder of the class: the students are in that folder")
    void zippedFolder() throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip().folder("class")
                .file("class/ada/Step3Send.java", send("ada"))
                .file("class/bob.zip", new TestZip().file("Step3Send.java", send("bob")).bytes()).bytes());

        assertThat(sources(zip)).isEqualTo(Map.of("ada", send("ada"), "bob", send("bob")));
    }

    @Test
    @DisplayName("a zip with the kit of one student in a folder is that student's")
    void oneStudentsKit() throws IOException {
        Path zip = write(folder.resolve("class.zip"), new TestZip()
                .file("ada/01-client-steps/Step3Send.java", send("ada")).file("ada/tutor/pom.xml", "<project/>")
                .bytes());

        assertThat(sources(zip)).isEqualTo(Map.of("ada", send("ada")));
    }

    @Test
    @DisplayName("Moodle: name and number from the folder, the file as it is or in a zip; what was typed in is no second hand-in")
    void moodle() throws IOException {
        Path zip = write(folder.resolve("moodle.zip"), new TestZip()
                .file("王 小明_4711_assignsubmission_file_/Step3Send.java", send("first"))
                .file("王 小明_4711_assignsubmission_onlinetext_/onlinetext.html", "<p>done</p>")
                .file("O'Neil, Ann_Mary_4712_assignsubmission_file_/work.zip",
                        new TestZip().file("Step3Send.java", send("second")).bytes())
                .bytes());

        Map<String, HandedIn> all = read(zip);
        assertThat(all).containsOnlyKeys("4711", "4712");
        assertThat(all.get("4711").name()).isEqualTo("王 小明");
        assertThat(textOf(all.get("4711"), SEND)).isEqualTo(send("first"));
        assertThat(all.get("4711").questions()).isEmpty();
        assertThat(all.get("4712").name()).isEqualTo("O'Neil, Ann_Mary");
        assertThat(textOf(all.get("4712"), SEND)).isEqualTo(send("second"));
    }

    @Test
    @DisplayName("Moodle without folders: the file's name follows the student's")
    void moodleWithoutFolders() throws IOException {
        Path zip = write(folder.resolve("moodle.zip"), new TestZip()
                .file("Ada_1_assignsubmission_file_Step3Send.java", send("ada"))
                .file("Ada_1_assignsubmission_file_Step5Close.java", source(CLOSE, "ada")).bytes());

        HandedIn ada = read(zip).get("1");
        assertThat(textOf(ada, SEND)).isEqualTo(send("ada"));
        assertThat(textOf(ada, CLOSE)).isEqualTo(source(CLOSE, "ada"));
    }

    @Test
    @DisplayName("Canvas: the student's number, late or not; of a zip that was handed in again the newest counts")
    void canvasZips() throws IOException {
        Path zip = write(folder.resolve("submissions.zip"), new TestZip()
                .file("lovelaceada_LATE_17_901_work-1.zip", new TestZip().file("Step3Send.java", send("new")).bytes())
                .file("lovelaceada_17_900_work.zip", new TestZip().file("Step3Send.java", send("old")).bytes())
                .bytes());

        HandedIn ada = read(zip).get("17");
        assertThat(ada.name()).isEqualTo("lovelaceada");
        assertThat(textOf(ada, SEND)).isEqualTo(send("new"));
        assertThat(ada.ignored()).containsExactly(
                IntakeText.IGNORED.say("lovelaceada_17_900_work.zip", IntakeText.OLDER.say()));
    }

    @Test
    @DisplayName("Canvas with bare files: the number behind a file's name is Canvas's, and the highest is the newest")
    void canvasFiles() throws IOException {
        Path zip = write(folder.resolve("submissions.zip"), new TestZip()
                .file("lovelaceada_17_900_Step3Send-2.java", send("third"))
                .file("lovelaceada_17_900_Step3Send-1.java", send("second"))
                .file("lovelaceada_17_900_Step3Send.java", send("first"))
                .file("lovelaceada_17_900_Step5Close-1.java", source(CLOSE, "only"))
                .bytes());

        HandedIn ada = read(zip).get("17");
        assertThat(textOf(ada, SEND)).isEqualTo(send("third"));
        assertThat(textOf(ada, CLOSE)).isEqualTo(source(CLOSE, "only"));
    }

    @Test
    @DisplayName("GitHub Classroom: the folder's name is the student's; nothing of .git is read, and a checkout has no time")
    void gitCheckouts() throws IOException {
        write(folder.resolve("chat-ada/src/Step3Send.java"), send("ada"));
        write(folder.resolve("chat-ada/.git/Step3Send.java"), send("an old one"));

        HandedIn ada = read(folder).get("chat-ada");
        assertThat(textOf(ada, SEND)).isEqualTo(send("ada"));
        assertThat(ada.submitted()).isNull();
        assertThat(ada.ignored()).containsExactly(IntakeText.IGNORED.say(".git", IntakeText.HIDDEN.say()));
    }

    @Test
    @DisplayName("what belongs to no student is named")
    void nobodys() throws IOException {
        write(folder.resolve("ada/Step3Send.java"), send("ada"));
        write(folder.resolve("Step3Send.java"), send("whose?"));

        try (Intake intake = Intake.ofClass(folder, SMALL)) {
            assertThat(intake.deliveries()).extracting(Delivery::id).containsExactly("ada");
            assertThat(intake.ignored()).containsExactly(
                    IntakeText.IGNORED.say("Step3Send.java", IntakeText.NOBODYS.say()));
        }
    }

    @Test
    @DisplayName("one student: a folder, a zip or a single source")
    void one() throws IOException {
        Path source = write(folder.resolve("work/Step3Send.java"), send("ada"));
        Path zip = write(folder.resolve("work.zip"), new TestZip().file("a/Step3Send.java", send("ada")).bytes());

        assertThat(textOf(Intake.one(source.getParent(), SMALL), SEND)).isEqualTo(send("ada"));
        assertThat(textOf(Intake.one(zip, SMALL), SEND)).isEqualTo(send("ada"));
        assertThat(textOf(Intake.one(source, SMALL), SEND)).isEqualTo(send("ada"));
    }

    @Test
    @DisplayName("where there is nothing, or no zip, one sentence says so")
    void noSource() throws IOException {
        Path missing = folder.resolve("missing");
        Path text = write(folder.resolve("class.zip"), "no zip");
        Path rar = write(folder.resolve("class.rar"), "Rar!\u001A\u0007");

        assertThatThrownBy(() -> Intake.ofClass(missing, SMALL)).hasMessage(IntakeText.NO_SOURCE.say(missing));
        assertThatThrownBy(() -> Intake.one(missing, SMALL)).hasMessage(IntakeText.NO_SOURCE.say(missing));
        assertThatThrownBy(() -> Intake.ofClass(text, SMALL)).hasMessage(IntakeText.DAMAGED.say("class.zip"));
        assertThatThrownBy(() -> Intake.ofClass(rar, SMALL)).hasMessage(IntakeText.NOT_A_ZIP.say("class.rar"));
    }

    @Test
    @DisplayName("a folder that is gone when its turn comes is one student's problem")
    void gone() throws IOException {
        Path file = write(folder.resolve("ada/Step3Send.java"), send("ada"));
        write(folder.resolve("bob/Step3Send.java"), send("bob"));

        try (Intake intake = Intake.ofClass(folder, SMALL)) {
            Files.delete(file);
            Files.delete(file.getParent());
            assertThat(intake.deliveries().get(0).read().problems())
                    .containsExactly(IntakeText.UNREADABLE_PLACE.say("ada"));
            assertThat(textOf(intake.deliveries().get(1).read(), SEND)).isEqualTo(send("bob"));
        }
    }

    /** What was found for the third step of each student. */
    private static Map<String, String> sources(Path source) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        read(source).forEach((id, handedIn) -> sources.put(id, textOf(handedIn, SEND)));
        return sources;
    }

    private static Map<String, HandedIn> read(Path source) throws IOException {
        Map<String, HandedIn> all = new LinkedHashMap<>();
        try (Intake intake = Intake.ofClass(source, SMALL)) {
            intake.deliveries().forEach(delivery -> all.put(delivery.id(), delivery.read()));
        }
        return all;
    }
}
