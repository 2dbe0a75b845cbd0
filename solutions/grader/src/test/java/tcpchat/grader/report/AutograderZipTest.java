package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The zip for Gradescope's autograder")
class AutograderZipTest {

    @TempDir
    private Path folder;
    private Map<String, Path> files;
    private Path zip;

    @BeforeEach
    void write() throws IOException {
        Path lab = Files.writeString(folder.resolve("lab"), "#!/bin/sh\n");
        Path page = Files.writeString(folder.resolve("README.md"), "读我");
        files = Map.of("lab", lab, "docs/README.md", page);
        zip = folder.resolve("autograder.zip");
        AutograderZip.write(zip, files);
    }

    @Test
    @DisplayName("holds both scripts at its root, and the files under their names with what is in them")
    void content() throws IOException {
        try (ZipFile read = new ZipFile(zip.toFile(), UTF_8)) {
            assertThat(read.stream().map(ZipEntry::getName)).containsExactlyInAnyOrder("setup.sh", "run_autograder",
                    "lab", "docs/README.md");
            assertThat(text(read, "docs/README.md")).isEqualTo("读我");
        }
    }

    @Test
    @DisplayName("has a script that installs a JDK and the jail, and one that writes the results where they are read")
    void scripts() throws IOException {
        try (ZipFile read = new ZipFile(zip.toFile(), UTF_8)) {
            assertThat(text(read, "setup.sh")).startsWith("#!").contains("apt-get install", "jdk", "bubblewrap")
                    .doesNotContain("\r");
            assertThat(text(read, "run_autograder")).startsWith("#!").contains("cd /autograder/source",
                    "./lab grade one /autograder/submission --format gradescope > /autograder/results/results.json")
                    .doesNotContain("\r");
        }
    }

    @Test
    @DisplayName("says which files may be run")
    void runnable() throws IOException {
        try (FileSystem read = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(read.getPath("/"))) {
            assertThat(entries.filter(Files::isRegularFile).filter(AutograderZipTest::isRunnable).map(Path::toString))
                    .containsExactlyInAnyOrder("/setup.sh", "/run_autograder", "/lab");
        }
    }

    @Test
    @DisplayName("holds the same bytes when it is made again")
    void sameBytes() throws IOException {
        Path again = folder.resolve("again.zip");
        AutograderZip.write(again, files);
        assertThat(again).hasSameBinaryContentAs(zip);
    }

    private static boolean isRunnable(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
}
