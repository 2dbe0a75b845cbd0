package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes a zip in memory; its names may be anything. */
final class TestZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    /** Names in UTF-8, with the sign that says so. */
    TestZip() {
        zip.setEncoding("UTF-8");
    }

    /** Names in another charset, as programs write them that know of no sign. */
    TestZip(Charset names) {
        zip.setEncoding(names.name());
        zip.setUseLanguageEncodingFlag(false);
    }

    TestZip file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    TestZip file(String name, byte[] content) {
        return add(new ZipArchiveEntry(name), new ByteArrayInputStream(content));
    }

    TestZip file(String name, String text, Instant modified) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setLastModifiedTime(FileTime.from(modified));
        return add(entry, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    TestZip folder(String name) {
        return add(new ZipArchiveEntry(name + "/"), InputStream.nullInputStream());
    }

    TestZip link(String name, String target) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
        return add(entry, new ByteArrayInputStream(target.getBytes(UTF_8)));
    }

    /** A file of nothing but blanks, of which the zip needs a thousandth. */
    TestZip blanks(String name, int size) {
        byte[] blanks = new byte[size];
        Arrays.fill(blanks, (byte) ' ');
        return file(name, blanks);
    }

    /** The same zip, with a name in it replaced by one of the same length. */
    static byte[] renamed(String name, String other, byte[] zip) {
        return new String(zip, ISO_8859_1).replace(name, other).getBytes(ISO_8859_1);
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestZip add(ZipArchiveEntry entry, InputStream content) {
        try {
            zip.putArchiveEntry(entry);
            content.transferTo(zip);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
