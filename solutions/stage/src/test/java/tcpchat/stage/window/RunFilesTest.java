package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.stage.export.RunPage;
import tcpchat.stage.export.RunPicture;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.StageEvent;

@DisplayName("A run")
class RunFilesTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;
    private JFrame owner;
    private RunFiles files;
    private List<StageEvent> run;

    @BeforeEach
    void open() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display");
        EventQueue.invokeAndWait(() -> {
            owner = new JFrame();
            files = new RunFiles(owner);
        });
        run = Recording.shipped("a").events();
    }

    @AfterEach
    void close() throws Exception {
        if (owner != null) {
            EventQueue.invokeAndWait(owner::dispose);
        }
    }

    @Test
    @DisplayName("is saved as a page, and as a picture, in the file that is chosen")
    void exports() throws Exception {
        Path page = folder.resolve("run.html");
        saveTo(page, files::savePage);
        await().atMost(DEADLINE).untilAsserted(() -> assertThat(page).exists().content()
                .isEqualTo(RunPage.of(run)));
        Path picture = folder.resolve("run.svg");
        saveTo(picture, files::savePicture);
        await().atMost(DEADLINE).untilAsserted(() -> assertThat(picture).exists().content()
                .isEqualTo(RunPicture.of(run)));
    }

    @Test
    @DisplayName("is saved as a run that can be loaded")
    void saves() throws Exception {
        Path file = folder.resolve("run.jsonl");
        saveTo(file, files::save);
        await().atMost(DEADLINE).ignoreExceptions()
                .untilAsserted(() -> assertThat(Recording.load(file).events()).isEqualTo(run));
    }

    /** Chooses the file in the dialog that comes up, as a person does. */
    private void saveTo(Path file, Consumer<List<StageEvent>> command) throws Exception {
        EventQueue.invokeLater(() -> command.accept(run));
        await("a dialog to choose a file").atMost(DEADLINE).until(() -> chooser().isPresent());
        EventQueue.invokeAndWait(() -> {
            JFileChooser chooser = chooser().orElseThrow();
            chooser.setSelectedFile(new File(file.toString()));
            chooser.approveSelection();
        });
    }

    private Optional<JFileChooser> chooser() {
        return Stream.of(owner.getOwnedWindows()).filter(Window::isShowing).filter(JDialog.class::isInstance)
                .flatMap(dialog -> Stream.of(((JDialog) dialog).getContentPane())).flatMap(RunFilesTest::all)
                .filter(JFileChooser.class::isInstance).map(JFileChooser.class::cast).findFirst();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component instanceof Container container
                ? Stream.of(container.getComponents()).flatMap(RunFilesTest::all) : Stream.empty());
    }
}
