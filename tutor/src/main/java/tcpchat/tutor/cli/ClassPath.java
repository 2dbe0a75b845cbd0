package tcpchat.tutor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the chat runs on: the classes of the steps and what assembles them. */
final class ClassPath {

    private ClassPath() {}

    /** With the student's own steps. */
    static List<Path> ofStudent(Path root) {
        return Stream.of("03-gui", "02-server-steps", "01-client-steps")
                .map(module -> root.resolve(module).resolve("target/classes"))
                .toList();
    }

    /** With the finished steps, which come first and shadow the student's. */
    static List<Path> ofReference(Path root) {
        Path reference = root.resolve("solutions/reference/target/classes");
        if (!Files.isDirectory(reference)) {
            throw new Refusal("The finished steps are not in this tree (there is no folder solutions).");
        }
        return Stream.concat(Stream.of(reference), ofStudent(root).stream()).toList();
    }
}
