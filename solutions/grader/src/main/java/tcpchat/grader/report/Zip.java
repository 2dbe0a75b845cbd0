package tcpchat.grader.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip that remembers what may be run, and holds the same bytes whenever it is made of the same files. */
final class Zip implements Closeable {

    /** The time of each entry, since a zip has to give one. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int RUNNABLE = 0100755;
    private static final int PLAIN = 0100644;

    private final ZipArchiveOutputStream out;

    Zip(Path file) throws IOException {
        Files.deleteIfExists(file);
        out = new ZipArchiveOutputStream(file);
    }

    void add(String name, byte[] content, boolean runnable) throws IOException {
        begin(name, runnable);
        out.write(content);
        out.closeArchiveEntry();
    }

    void add(String name, Path file, boolean runnable) throws IOException {
        begin(name, runnable);
        Files.copy(file, out);
        out.closeArchiveEntry();
    }

    private void begin(String name, boolean runnable) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(ALWAYS);
        entry.setUnixMode(runnable ? RUNNABLE : PLAIN);
        out.putArchiveEntry(entry);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
