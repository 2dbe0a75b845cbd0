package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The name of a file in a zip: which characters its bytes stand for, and whether it leads anywhere else. */
final class EntryName {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset CP437 = Charset.forName("IBM437");
    /** A drive, as in {@code C:}, or what leads out of a folder; a backslash is a separator to some programs only. */
    private static final Pattern OUTSIDE = Pattern.compile("\\A/|\\A[A-Za-z]:|[\\\\\\x00]|(\\A|/)\\.\\.(/|\\z)");
    private static final Pattern HIDDEN = Pattern.compile(
            "((.*?/)?(__MACOSX|\\.git|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*))(/.*)?", Pattern.DOTALL);

    private EntryName() {}

    /**
     * The name. A zip says where it is UTF-8; where it says nothing, Chinese Windows writes GBK and everybody else the
     * code page of the first PC, and some write UTF-8 all the same.
     */
    static String of(ZipArchiveEntry entry) {
        byte[] bytes = entry.getRawName();
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return new String(bytes, UTF_8);
        }
        return unicodeOf(entry, bytes)
                .or(() -> strictly(bytes, UTF_8))
                .or(() -> looksWestern(bytes) ? Optional.empty() : strictly(bytes, GB18030))
                .orElseGet(() -> new String(bytes, CP437));
    }

    /** Whether it is no plain path inside the zip. */
    static boolean isUnsafe(String name) {
        return name.isEmpty() || OUTSIDE.matcher(name).find();
    }

    /** Whether the system or Git keeps it for itself. */
    static boolean isHidden(String place) {
        return HIDDEN.matcher(place).matches();
    }

    /** Whether it belongs to what Git keeps beside a checkout. */
    static boolean isOfGit(String place) {
        return isHidden(place) && hiddenPart(place).endsWith(".git");
    }

    /** The path as far as what is hidden; the whole path where nothing is. */
    static String hiddenPart(String place) {
        Matcher hidden = HIDDEN.matcher(place);
        return hidden.matches() ? hidden.group(1) : place;
    }

    /** Some packers put the name in a second time, as UTF-8; it counts only while it belongs to the first. */
    private static Optional<String> unicodeOf(ZipArchiveEntry entry, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field
                && field.getNameCRC32() == checksum.getValue() && field.getUnicodeName() != null
                        ? Optional.of(new String(field.getUnicodeName(), UTF_8)) : Optional.empty();
    }

    /**
     * Whether all that is not ASCII are letters of that first code page, such as ü, which is 0x81. Both bytes of a usual
     * Chinese character are beyond these.
     */
    private static boolean looksWestern(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0 && (each & 0xFF) > 0xA5 && (each & 0xFF) != 0xE1) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
