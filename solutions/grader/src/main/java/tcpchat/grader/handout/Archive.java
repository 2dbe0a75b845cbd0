package tcpchat.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A tree as a zip file; the same tree is the same bytes, wherever and whenever it is made. */
final class Archive {

    private static final int PROGRAM = 0100755;
    private static final int PLAIN = 0100644;

    private Archive() {}

    /** Refuses where there is something at that place already. */
    static void check(Path zip) {
        if (Files.exists(zip)) {
            throw new Refused(HandoutText.EXISTS.say(zip));
        }
    }

    /** Writes the archive, whose files are all of that time. */
    static void write(Path zip, List<TreeFile> files, Instant time) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (TreeFile file : files) {
                ZipEntry dated = new ZipEntry(file.path());
                dated.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                dated.setMethod(ZipEntry.DEFLATED);
                ZipArchiveEntry entry = new ZipArchiveEntry(dated);
                entry.setUnixMode(file.executable() ? PROGRAM : PLAIN);
                out.putArchiveEntry(entry);
                out.write(file.content());
                out.closeArchiveEntry();
            }
        }
        Files.createDirectories(zip.toAbsolutePath().getParent());
        // All at once, so that nothing half written stays behind.
        Files.write(zip, Arrays.copyOf(bytes.array(), (int) bytes.size()), StandardOpenOption.CREATE_NEW);
    }
}
