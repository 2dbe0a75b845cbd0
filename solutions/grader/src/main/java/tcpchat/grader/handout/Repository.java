package tcpchat.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tree as a new Git repository with one commit; of the history of the kit nothing is in it. */
final class Repository {

    private static final String NAME = "TCP chat kit";
    private static final String MAIL = "tcp-chat-kit@example.invalid";

    private Repository() {}

    /** Refuses where there is something at that place already; an empty folder is none. */
    static void check(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Refused(HandoutText.NOT_EMPTY.say(folder));
                }
            }
        } else if (Files.exists(folder)) {
            throw new Refused(HandoutText.NOT_EMPTY.say(folder));
        }
    }

    /** Makes the repository, whose one commit is of that time. */
    static void make(Path folder, List<TreeFile> files, Instant time) throws IOException, InterruptedException {
        for (TreeFile file : files) {
            Path place = folder.resolve(file.path());
            Files.createDirectories(place.getParent());
            Files.write(place, file.content());
            if (file.executable()) {
                // Returns false on Windows, which knows no programs by a permission.
                place.toFile().setExecutable(true, false);
            }
        }
        Git git = new Git(folder, neutral(time));
        git.run("init", "--quiet", "--initial-branch=main", "--template=");
        git.run("add", "--force", "--all");
        for (TreeFile file : files) {
            if (file.executable()) {
                git.run("update-index", "--chmod=+x", file.path());
            }
        }
        git.run("commit", "--quiet", "--message=The TCP chat kit");
    }

    /** Nobody's name, and none of the machine's own settings, such as a signature or a hook. */
    private static Map<String, String> neutral(Instant time) {
        Map<String, String> settings =
                new HashMap<>(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            settings.put("GIT_" + who + "_NAME", NAME);
            settings.put("GIT_" + who + "_EMAIL", MAIL);
            settings.put("GIT_" + who + "_DATE", time.getEpochSecond() + " +0000");
        }
        return settings;
    }
}
