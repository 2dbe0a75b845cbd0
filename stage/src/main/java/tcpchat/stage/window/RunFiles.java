package tcpchat.stage.window;

import java.awt.EventQueue;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import tcpchat.stage.export.RunPage;
import tcpchat.stage.export.RunPicture;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;

/** Runs in files, with the dialogs to choose them. A file of a run is small. */
final class RunFiles {

    private final JFrame owner;

    /** Work with a file, which may fail. */
    private interface Work<T> {
        T run() throws IOException;
    }

    RunFiles(JFrame owner) {
        this.owner = owner;
    }

    /** Asks for a file, and saves the run there. */
    void save(List<StageEvent> events) {
        choose(new JFileChooser()).ifPresent(file -> attempt(() -> {
            new Recording(events).save(file);
            return file;
        }));
    }

    /** Asks for a file, and makes a page of the run. */
    void savePage(List<StageEvent> events) {
        export("stage.html", () -> RunPage.of(events));
    }

    /** Asks for a file, and makes a picture of the run. */
    void savePicture(List<StageEvent> events) {
        export("stage.svg", () -> RunPicture.of(events));
    }

    /** Asks for a file; empty where none is chosen, or it can't be read, which is said. */
    Optional<Recording> load() {
        JFileChooser chooser = new JFileChooser();
        return chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION
                ? attempt(() -> Recording.load(chooser.getSelectedFile().toPath())) : Optional.empty();
    }

    /** The run of that name which comes with the kit; empty where it can't be read, which is said. */
    Optional<Recording> shipped(String name) {
        return attempt(() -> Recording.shipped(name));
    }

    private void export(String name, Supplier<String> run) {
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new File(name));
        // To fill a template in for the first time takes a second.
        choose(chooser).ifPresent(file -> new Thread(() -> {
            String text = run.get();
            EventQueue.invokeLater(() -> attempt(() -> Files.writeString(file, text)));
        }, "export").start());
    }

    /** The file that is chosen to be written; empty where none is, or one that is to stay. */
    private Optional<Path> choose(JFileChooser chooser) {
        return Optional.of(chooser).filter(dialog -> dialog.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION)
                .map(dialog -> dialog.getSelectedFile().toPath())
                .filter(file -> Files.notExists(file) || mayReplace(file));
    }

    private boolean mayReplace(Path file) {
        return JOptionPane.showConfirmDialog(owner, Phrases.say("file.exists", file.getFileName()), owner.getTitle(),
                JOptionPane.YES_NO_OPTION) == JOptionPane.YES_OPTION;
    }

    private <T> Optional<T> attempt(Work<T> work) {
        try {
            return Optional.of(work.run());
        } catch (FileSystemException refused) {
            // Its message is the path alone; what is wrong with it is in its name.
            showFailure(refused.getClass().getSimpleName() + ": " + refused.getMessage());
        } catch (IOException failure) {
            showFailure(failure.getMessage());
        }
        return Optional.empty();
    }

    private void showFailure(String reason) {
        JOptionPane.showMessageDialog(owner, Phrases.say("file.failed", reason), owner.getTitle(),
                JOptionPane.ERROR_MESSAGE);
    }
}
