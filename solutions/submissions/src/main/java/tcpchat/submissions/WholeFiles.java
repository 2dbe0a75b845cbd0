package tcpchat.submissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes whole files of cases that are differences. */
final class WholeFiles {

    private final Path reference;
    private final Path folder;
    /** Parsed once for all cases. */
    private final Map<Path, ClassSource> parsed = new HashMap<>();

    /**
     * Whole files that go to a folder.
     *
     * @param reference the root of the reference's sources
     * @param folder    where the files go, each in a folder with the name of its case
     */
    WholeFiles(Path reference, Path folder) {
        this.reference = reference;
        this.folder = folder;
    }

    /**
     * The file to compile for a case: the case's own where that is whole, otherwise one put together, written, and left
     * there to be read.
     *
     * @throws IllegalArgumentException where the case's difference does not fit the reference
     */
    synchronized Path of(Case subject) throws IOException {
        if (!subject.isDifference()) {
            return subject.file();
        }
        ClassSource difference = ClassSource.read(subject.file());
        Path file = folder.resolve(subject.name()).resolve(subject.step().file().getFileName());
        Files.createDirectories(file.getParent());
        try {
            return Files.writeString(file, Difference.putInto(reference(subject), difference));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(subject.file() + ": " + e.getMessage(), e);
        }
    }

    private ClassSource reference(Case subject) throws IOException {
        Path file = reference.resolve(subject.step().className().replace('.', '/') + ".java");
        ClassSource source = parsed.get(file);
        if (source == null) {
            source = ClassSource.read(file);
            parsed.put(file, source);
        }
        return source;
    }
}
