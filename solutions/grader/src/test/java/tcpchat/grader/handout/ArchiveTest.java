package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An archive")
class ArchiveTest {

    private static final Instant TIME = Instant.parse("2026-03-01T08:30:00Z");
    private static final List<TreeFile> FILES = List.of(new TreeFile("README.md", "聊天".getBytes(UTF_8), false),
            new TreeFile("lab", "#!/bin/sh".getBytes(UTF_8), true));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("of the same files is the same, byte by byte, in every time zone")
    void sameBytes() throws IOException {
        Path here = folder.resolve("here.zip");
        Path there = folder.resolve("there.zip");
        Archive.write(here, FILES, TIME);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Archive.write(there, FILES, TIME);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(there).hasSameBinaryContentAs(here);
    }

    @Test
    @DisplayName("says which files are programs")
    void programs() throws IOException {
        Path zip = folder.resolve("new/students.zip");
        Archive.write(zip, FILES, TIME);
        try (ZipFile archive = ZipFile.builder().setPath(zip).get()) {
            assertThat(archive.getEntry("lab").getUnixMode()).isEqualTo(0100755);
            assertThat(archive.getEntry("README.md").getUnixMode()).isEqualTo(0100644);
        }
    }
}
