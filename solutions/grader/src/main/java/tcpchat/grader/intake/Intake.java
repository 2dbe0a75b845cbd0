package tcpchat.grader.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * What an instructor has of a whole class: a folder of folders, of zips or of Git checkouts, or a zip of them, as Moodle,
 * Canvas and GitHub Classroom give it out. It has to stay open while its deliveries are read.
 */
public final class Intake implements Closeable {

    private final List<Delivery> deliveries;
    private final List<String> ignored;
    private final Closeable source;

    private Intake(Layout layout, Limits limits, int depth, Closeable source) {
        this.deliveries = Delivery.of(layout.parts(), limits, depth);
        this.ignored = layout.remarks().ignored(limits.ignored());
        this.source = source;
    }

    /**
     * Looks who handed something in.
     *
     * @param source a folder or a zip
     * @throws Refused where there is nothing that could be graded; its message is a sentence for the instructor
     */
    public static Intake ofClass(Path source, Limits limits) throws Refused {
        try {
            return Files.isDirectory(source) ? ofFolder(source, limits) : ofZip(source, limits);
        } catch (Refused known) {
            throw known;
        } catch (TooMuch limit) {
            throw new Refused(IntakeText.CLASS_TOO_LARGE.say(source, limits.classEntries()), limit);
        } catch (IOException unreadable) {
            throw new Refused(IntakeText.NO_SOURCE.say(source), unreadable);
        }
    }

    /**
     * What one student handed in: a folder, a zip, or a source file.
     *
     * @throws Refused where there is nothing at that place
     */
    public static HandedIn one(Path submission, Limits limits) throws Refused {
        Path path = submission.toAbsolutePath().normalize();
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        try {
            Path real = path.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            Names names = attributes.isDirectory() ? Names.ofFolder(name)
                    : Names.ofFile(name).orElseGet(() -> Names.ofFolder(name));
            Part part = new Part(names, name, attributes.isDirectory()
                    ? () -> FolderFiles.below(real, limits.entries())
                    : () -> List.of(FolderFiles.file(real, names.file(), attributes)));
            return new Delivery(names, List.of(part), List.of(), limits, 0).read();
        } catch (IOException unreadable) {
            throw new Refused(IntakeText.NO_SOURCE.say(submission), unreadable);
        }
    }

    /** A delivery a student, in the order in which they were found. */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /** What lies there and belongs to no student, by its place and with the reason. */
    public List<String> ignored() {
        return ignored;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static Intake ofFolder(Path folder, Limits limits) throws IOException {
        return new Intake(Layout.ofFolder(folder, limits.entries()), limits, 0, () -> {});
    }

    private static Intake ofZip(Path file, Limits limits) throws IOException {
        try (var beginning = Files.newInputStream(file)) {
            if (ArchiveKind.of(beginning.readNBytes(ArchiveKind.HEAD)) == ArchiveKind.OTHER_ARCHIVE) {
                throw new Refused(IntakeText.NOT_A_ZIP.say(file.getFileName()));
            }
        }
        ZipFiles zip = ZipFiles.open(Files.newByteChannel(file), file.getFileName().toString(), limits.classEntries());
        return new Intake(Layout.ofZip(zip.entries()), limits, 1, zip);
    }
}
