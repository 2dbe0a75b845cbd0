package tcpchat.grader.handout;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Track;

/** The instructors' tree as it is now, as a clean checkout of its own: the true one may be at work on. */
final class KitCopy {

    /** The cases are a thousand files, which nobody looks at here. */
    private static final Set<String> NOT_TAKEN = Set.of("target", ".git", "cases");

    private final Path root;
    private final Git git;

    private KitCopy(Path root) {
        this.root = root;
        this.git = new Git(root);
    }

    /** Makes the copy in that folder; without Git there is no test. */
    static KitCopy in(Path folder) throws IOException, InterruptedException {
        try {
            new Git(folder).run("--version");
        } catch (Refused noGit) {
            Assumptions.abort(noGit.getMessage());
        }
        KitCopy copy = new KitCopy(folder);
        copy.take(Kit.root().orElseThrow());
        copy.git.run("init", "--quiet");
        copy.commit();
        return copy;
    }

    Path root() {
        return root;
    }

    void commit() throws IOException, InterruptedException {
        git.run("add", "--all");
        git.run("-c", "user.name=A Teacher", "-c", "user.email=teacher@example.org", "-c", "commit.gpgsign=false",
                "commit", "--quiet", "--message=as it is");
    }

    /** All that there is, into that archive. */
    static Order order(Path zip) {
        return new Order(Optional.of(zip), Optional.empty(), Optional.empty(), EnumSet.allOf(Track.class), 3,
                Optional.empty());
    }

    private void take(Path kit) throws IOException {
        Files.walkFileTree(kit, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (NOT_TAKEN.contains(from.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(root.resolve(kit.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                // In a checkout of another kind the history is a file.
                if (!NOT_TAKEN.contains(from.getFileName().toString())) {
                    Files.copy(from, root.resolve(kit.relativize(from)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
