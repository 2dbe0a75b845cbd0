package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.LabText;

/** Puts the stub back in place of a student's file, which is kept beside it under a name with the date. */
public final class Reset {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Path kit;
    private final Step step;
    private final Path file;
    private final Path backup;

    private Reset(Path kit, Step step) {
        this.kit = kit;
        this.step = step;
        this.file = kit.resolve(step.file());
        this.backup = freeName(file.getFileName().toString().replace(".java",
                "." + DATE.format(LocalDateTime.now(ZoneId.systemDefault()))));
    }

    /** The resets of the files of these steps; one a file, however many steps it holds. */
    public static List<Reset> of(Path kit, List<Step> steps) {
        return steps.stream().map(Step::file).distinct()
                .map(file -> steps.stream().filter(step -> step.file().equals(file)).findFirst().orElseThrow())
                .map(step -> new Reset(kit, step))
                .toList();
    }

    /** Whether the answer to the question is a yes, in either language. */
    public static boolean isYes(String answer) {
        return List.of("y", "yes", "是").contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the file is another than the stub; one that is not there is. */
    public boolean isNeeded() throws IOException {
        return !Stub.isUntouched(kit, step);
    }

    /** The file, from the root of the kit. */
    public String place() {
        return step.file().toString().replace('\\', '/');
    }

    /** What to ask before. */
    public String question() {
        String others = Steps.all().stream().filter(other -> other.file().equals(step.file())).map(Step::id)
                .collect(Collectors.joining(", "));
        String several = others.contains(",") ? LabText.RESET_SEVERAL.say(others) + " " : "";
        return several + LabText.RESET_ASK.say(place(), backup.getFileName());
    }

    /**
     * Does it.
     *
     * @return what there is to say afterwards
     */
    public String run() throws IOException {
        Files.createDirectories(file.getParent());
        boolean kept = Files.exists(file);
        if (kept) {
            Files.move(file, backup);
        }
        Files.writeString(file, Stub.of(step));
        return kept ? LabText.RESET_DONE.say(place(), backup.getFileName()) : LabText.RESET_SAME.say(place());
    }

    /** Two resets within a second need two names. */
    private Path freeName(String base) {
        Path free = file.resolveSibling(base + ".bak");
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(base + "-" + number + ".bak");
        }
        return free;
    }
}
