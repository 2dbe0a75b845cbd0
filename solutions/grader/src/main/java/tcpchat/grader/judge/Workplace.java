package tcpchat.grader.judge;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.seal.JudgeMain;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** A folder for one run of the grader, gone when the run is over. What jails show of it may be read by every user. */
public final class Workplace implements Closeable {

    /** The grader's own packages that the student's JVM gets beside the student's classes. */
    private static final List<String> FOR_STUDENTS = List.of("tcpchat/grader/wire", "tcpchat/grader/student");

    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    /** A new one for that kit, in the system's folder for such things. */
    public Workplace(Path kit) throws IOException {
        folder = Files.createTempDirectory("grader");
        readableByAll(folder);
        Path ownClasses = classes();
        for (String name : FOR_STUDENTS) {
            copy(ownClasses.resolve(name), forStudents().resolve(name));
        }
        copyGiven(kit.resolve(Track.ROOM.folder()).resolve("target/classes"), Path.of("tcpchat", "room"));
    }

    /** What the kit gives beside the room's steps: these implement its interfaces. */
    private void copyGiven(Path classes, Path packageFolder) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(packageFolder))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).map(classes::relativize)::iterator) {
                if (!Steps.isStudents(file.toString().replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))) {
                    copy(classes.resolve(file), forStudents().resolve(file));
                }
            }
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

    /** Those files and folders as that jail can show them: themselves, or copies that every user may read. */
    List<Path> shownBy(Jail jail, List<Path> paths) throws IOException {
        if (!jail.hidesByPermissions()) {
            return paths;
        }
        Path copies = newFolder();
        List<Path> shown = new ArrayList<>();
        for (Path path : paths) {
            Path copy = copies.resolve(shown.size() + "-" + path.getFileName());
            copy(path, copy);
            shown.add(copy);
        }
        return shown;
    }

    /** The classes and tests of the tracks, in a kit that this jail can show. */
    Path kitShownBy(Jail jail, Path kit) throws IOException {
        if (!jail.hidesByPermissions()) {
            return kit;
        }
        Path copies = newFolder();
        for (Track track : Track.values()) {
            for (String built : List.of("classes", "test-classes")) {
                Path folder = Path.of(track.folder().toString(), "target", built);
                copy(kit.resolve(folder), copies.resolve(folder));
            }
        }
        return copies;
    }

    /** The classes and libraries of this JVM. */
    static List<Path> ownClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .map(Path::toAbsolutePath).filter(Files::exists).toList();
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
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                readableByAll(copy);
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

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
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
