package tcpchat.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files below a folder. No link is followed, and what the system or Git keeps for itself is not looked into. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final int most;
    private final List<Entry> entries = new ArrayList<>();
    private int seen;

    private FolderFiles(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * All of them in the order of their places.
     *
     * @throws TooMuch where there are more than the most, folders counted
     */
    static List<Entry> below(Path folder, int most) throws IOException {
        FolderFiles files = new FolderFiles(folder, most);
        Files.walkFileTree(folder, files);
        files.entries.sort(Comparator.comparing(Entry::place));
        return files.entries;
    }

    /** One file, at that place. */
    static Entry file(Path file, String place, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Entry.refused(place, IntakeText.LINK);
        }
        if (!attributes.isRegularFile()) {
            return Entry.refused(place, IntakeText.SPECIAL);
        }
        return new Entry(place, attributes.lastModifiedTime().toInstant(), null, length -> read(file, length));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws TooMuch {
        if (directory.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        // A junction of Windows is a directory that is something else as well.
        if (attributes.isOther()) {
            entries.add(Entry.refused(place(directory), IntakeText.LINK));
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (EntryName.isHidden(place(directory))) {
            entries.add(Entry.refused(place(directory), IntakeText.HIDDEN));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return count();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws TooMuch {
        entries.add(file(file, place(file), attributes));
        return count();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        entries.add(Entry.refused(place(file), IntakeText.UNREADABLE));
        return count();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
        if (failure != null) {
            entries.add(Entry.refused(place(directory), IntakeText.UNREADABLE));
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult count() throws TooMuch {
        if (++seen > most) {
            throw new TooMuch(IntakeText.TOO_MANY_FILES.say(most));
        }
        return FileVisitResult.CONTINUE;
    }

    private String place(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The file may have become a link since it was listed. */
    private static byte[] read(Path file, int length) throws IOException {
        try (InputStream bytes = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return bytes.readNBytes(length);
        }
    }
}
