package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Git at work in a folder. */
final class Git {

    private final Path folder;
    private final Map<String, String> environment;

    /** In that folder, with nothing set but what the machine has. */
    Git(Path folder) {
        this(folder, Map.of());
    }

    /** In that folder, with these variables set besides. */
    Git(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * Runs a command of Git and returns what it printed.
     *
     * @throws Refused where there is no Git, or where it fails
     */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("git", ".txt");
        try {
            Process git = start(command, errors);
            git.getOutputStream().close();
            String printed = new String(git.getInputStream().readAllBytes(), UTF_8);
            if (git.waitFor() != 0) {
                throw new Refused(HandoutText.GIT_FAILED.say(arguments[0], Files.readString(errors).strip()));
            }
            return printed;
        } finally {
            Files.delete(errors);
        }
    }

    private Process start(List<String> command, Path errors) {
        ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        // In a hook of Git's they point to another repository.
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        git.environment().putAll(environment);
        try {
            return git.start();
        } catch (IOException notFound) {
            throw new Refused(HandoutText.NO_GIT.say());
        }
    }
}
