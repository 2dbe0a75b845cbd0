package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * The files in a zip, as its table of contents has them. A zip names each file a second time, before its bytes, and the
 * two can differ. The table is what every other program shows, so a person can check what was graded; it alone says
 * which entry is a link; and what is hidden between the entries is never met by following it.
 */
final class ZipFiles implements Closeable {

    private static final int FILE_TYPE = 0170000;
    /** The others need libraries that are not here; no common program uses them unless it is told to. */
    private static final Set<ZipMethod> METHODS = EnumSet.of(ZipMethod.STORED, ZipMethod.DEFLATED,
            ZipMethod.ENHANCED_DEFLATED);
    /** The first moment that a zip can name: what is written where there is no time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipFile zip;
    private final List<ZipArchiveEntry> table;
    private final List<Entry> entries;

    private ZipFiles(ZipFile zip) {
        this.zip = zip;
        this.table = Collections.list(zip.getEntries());
        this.entries = table.stream().map(this::entry).toList();
    }

    /** Opens a zip with at most so many entries; {@code place} is what the sentences call it. The channel is closed with it. */
    static ZipFiles open(SeekableByteChannel channel, String place, int mostEntries) throws IOException {
        BoundedChannel bounded = new BoundedChannel(channel, Limits.directoryBytes(mostEntries));
        try {
            ZipFiles files = new ZipFiles(ZipFile.builder().setSeekableByteChannel(bounded).setCharset(ISO_8859_1)
                    .setUseUnicodeExtraFields(false).setIgnoreLocalFileHeader(true).get());
            bounded.free();
            files.check(place, mostEntries);
            return files;
        } catch (TooMuch | Refused known) {
            bounded.close();
            throw known;
        } catch (IOException | RuntimeException malformed) {
            bounded.close();
            throw bounded.isExhausted() ? new TooMuch(IntakeText.TOO_MANY_FILES.say(mostEntries))
                    : new Refused(IntakeText.DAMAGED.say(place), malformed);
        }
    }

    private void check(String place, int mostEntries) throws IOException {
        if (table.size() > mostEntries) {
            throw new TooMuch(IntakeText.TOO_MANY_FILES.say(mostEntries));
        }
        if (table.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            throw new Refused(IntakeText.ENCRYPTED.say(place));
        }
    }

    /** All of them, folders too. */
    List<Entry> entries() {
        return entries;
    }

    private Entry entry(ZipArchiveEntry entry) {
        String name = EntryName.of(entry);
        int type = entry.getUnixMode() & FILE_TYPE;
        IntakeText refusal = EntryName.isUnsafe(name) ? IntakeText.UNSAFE_NAME
                : type != 0 && type != UnixStat.FILE_FLAG && type != UnixStat.DIR_FLAG ? IntakeText.LINK
                : METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod())) ? null : IntakeText.UNKNOWN_METHOD;
        return new Entry(name, modified(entry), refusal, length -> read(entry, length));
    }

    private static Instant modified(ZipArchiveEntry entry) {
        Instant time = entry.getLastModifiedTime().toInstant();
        return time.atZone(ZoneId.systemDefault()).toLocalDateTime().isAfter(NO_TIME) ? time : null;
    }

    /** One at a time: the channel has one position for all. */
    private synchronized byte[] read(ZipArchiveEntry entry, int length) throws IOException {
        try (InputStream unpacked = zip.getInputStream(entry)) {
            byte[] bytes = unpacked.readNBytes(length);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (bytes.length < length && checksum.getValue() != entry.getCrc()) {
                throw new IOException("the checksum is another one");
            }
            return bytes;
        } catch (RuntimeException malformed) {
            throw new IOException(malformed);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
