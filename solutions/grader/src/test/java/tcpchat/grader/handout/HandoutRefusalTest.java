package tcpchat.grader.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.tutor.steps.Track;

@DisplayName("Nothing is handed out")
class HandoutRefusalTest {

    private static final String STEP = "01-client-steps/src/main/java/tcpchat/client/Step1CreateSocket.java";

    @TempDir
    private Path folder;
    private Path kit;
    private Path zip;

    @BeforeEach
    void inEnglish() throws IOException {
        System.setProperty("lang", "en");
        kit = Files.createDirectory(folder.resolve("kit"));
        zip = folder.resolve("students.zip");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("where a file was changed since the last commit")
    void changed() throws Exception {
        KitCopy.in(kit);
        Files.writeString(kit.resolve("TERMS.md"), "changed");
        refused(KitCopy.order(zip), "differs from the last commit: TERMS.md");
    }

    @Test
    @DisplayName("where there is a file that Git does not know")
    void untracked() throws Exception {
        KitCopy.in(kit);
        Files.writeString(kit.resolve("01-client-steps/Answer.java"), "new Socket()");
        refused(KitCopy.order(zip), "differs from the last commit: 01-client-steps/Answer.java");
    }

    @Test
    @DisplayName("where somebody's solution was committed in place of a stub; its file is named")
    void notAStub() throws Exception {
        KitCopy copy = KitCopy.in(kit);
        Files.copy(kit.resolve("solutions/reference/src/main/java/tcpchat/client/Step1CreateSocket.java"),
                Files.createDirectories(kit.resolve(STEP).getParent()).resolve("Step1CreateSocket.java"),
                StandardCopyOption.REPLACE_EXISTING);
        copy.commit();
        refused(KitCopy.order(zip), STEP, "not the stub of client 1");
    }

    @Test
    @DisplayName("where there is no checkout of Git")
    void noCheckout() {
        refused(KitCopy.order(zip), "not a checkout of Git", "git clone");
    }

    @Test
    @DisplayName("where the archive is there already; it stays as it is")
    void archiveExists() throws Exception {
        Files.writeString(zip, "mine");
        assertThatThrownBy(() -> Handout.make(kit, KitCopy.order(zip))).isInstanceOf(Refused.class)
                .hasMessageContaining("is there already");
        assertThat(zip).hasContent("mine");
    }

    @Test
    @DisplayName("where the folder for the repository is not empty")
    void folderNotEmpty() {
        refused(new Order(Optional.empty(), Optional.of(folder), Optional.empty(), EnumSet.allOf(Track.class), 3,
                Optional.empty()), "not an empty folder");
    }

    @Test
    @DisplayName("where a track is asked for without those that it needs")
    void trackAlone() {
        assertThatThrownBy(() -> new Order(Optional.of(zip), Optional.empty(), Optional.empty(), EnumSet.of(Track.GUI),
                3, Optional.empty())).isInstanceOf(Refused.class)
                .hasMessageContaining("gui does not build without client, server");
    }

    private void refused(Order order, String... words) {
        assertThatThrownBy(() -> Handout.make(kit, order)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(zip).doesNotExist();
    }
}
