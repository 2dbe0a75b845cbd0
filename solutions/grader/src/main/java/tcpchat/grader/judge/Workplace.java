package tcpchat.grader.judge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tcpchat.grader.seal.JudgeMain;

/** A folder for one run of the grader, gone when the run is over. What jails show of it may be read by every user. */
public final class Workplace implements Closeable {

    /** The packages that the student's JVM gets beside the student's classes. */
    private static final List<String> FOR_STUDENTS = List.of("tcpchat/grader/wire", "tcpchat/grader/student");

    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    /** A new one, in the system's folder for such things. */
    public Workplace() throws IOException {
        folder = Files.createTempDirectory("grader");
        readableByAll(folder);
        Path ownClasses = classes();
        for (String name : FOR_STUDENTS) {
            copy(ownClasses.resolve(name), forStudents().resolve(name));
        }
    }

    /** The classes that a student's JVM needs. */
    public Path forStudents() {
        return folder.resolve("for-students");
    }

    /** A new folder, for the classes of one student. */
    public Path newFolder() throws IOException {
        Path made = Files.createDirectory(folder.resolve("s" + count.incrementAndGet()));
        readableByAll(made);
        return made;
    }

    /** Where the grader's own classes are. */
    private static Path classes() {
        try {
            return Path.of(JudgeMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    static void readableByAll(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
