package tcpchat.tutor.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.steps.Step;

/** What lab remembers from one call to the next, verdicts and hints given, in a file that may be deleted any time. */
public final class Notebook {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Page EMPTY = new Page("", false, Tally.NONE, Tally.NONE, "", 0);

    private final Path kit;
    private final Path file;

    /** The notebook of the kit. */
    public Notebook(Path kit) {
        this.kit = kit;
        this.file = kit.resolve("tutor/target/lab/notebook.json");
    }

    /** The result of that step, if it is known and the step is still the same. Of a stub it is known from the start. */
    public Optional<StepResult> resultOf(Step step) throws IOException {
        if (Stub.isUntouched(kit, step)) {
            return Optional.of(new StepResult(step, true, new Tally(0, 0, 1, 1), Tally.NONE, step.place(step.line())));
        }
        Page page = page(read(), step);
        return page.fingerprint().equals(Fingerprint.of(kit, step))
                ? Optional.of(new StepResult(step, page.compiles(), page.core(), page.challenge(), page.place()))
                : Optional.empty();
    }

    /**
     * Writes down a result, unless it is none to rely on. The hints to a step that
     * is done begin anew.
     *
     * @param fingerprint the step's, taken before it was looked at
     */
    void write(Verdict verdict, String fingerprint) throws IOException {
        if (verdict.isFinal()) {
            StepResult result = verdict.result();
            Map<String, Page> pages = read();
            int hints = result.status() == Status.DONE ? 0 : page(pages, verdict.step()).hints();
            pages.put(verdict.step().id(), new Page(fingerprint, result.compiles(), result.core(), result.challenge(),
                    result.place(), hints));
            save(pages);
        }
    }

    /** How many hints to that step were given. */
    public int hints(Step step) throws IOException {
        return page(read(), step).hints();
    }

    /** Notes how many hints to that step were given. */
    public void giveHints(Step step, int hints) throws IOException {
        Map<String, Page> pages = read();
        Page page = page(pages, step);
        pages.put(step.id(), new Page(page.fingerprint(), page.compiles(), page.core(), page.challenge(), page.place(),
                hints));
        save(pages);
    }

    private static Page page(Map<String, Page> pages, Step step) {
        return pages.getOrDefault(step.id(), EMPTY);
    }

    private Map<String, Page> read() throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, Page>>() {});
        } catch (NoSuchFileException | JsonProcessingException nothingToRead) {
            return new TreeMap<>();
        }
    }

    /** In one move: another lab may read at the same time. */
    private void save(Map<String, Page> pages) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "notebook", ".json");
        Files.write(fresh, JSON.writeValueAsBytes(pages));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private record Page(String fingerprint, boolean compiles, Tally core, Tally challenge, String place, int hints) {}
}
