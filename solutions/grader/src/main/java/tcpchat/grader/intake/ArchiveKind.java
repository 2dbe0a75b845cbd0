package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever it is called. */
enum ArchiveKind {

    ZIP, OTHER_ARCHIVE, NONE;

    /** How much of a file has to be read to know it: the sign of a tar stands farthest behind. */
    static final int HEAD = 262;

    private static final Pattern NAME = Pattern.compile(
            ".*\\.(zip|rar|7z|tar|gz|tgz|bz2|tbz2?|xz|txz|zst|lzh|arj|cab|iso)", Pattern.DOTALL);
    private static final String OTHERS = "Rar!|7z\u00BC\u00AF|\u001F\u008B|BZh|\u00FD7zXZ|\\(\u00B5/\u00FD|MSCF";
    private static final Pattern OTHER_SIGN = Pattern.compile("\\A(?s:(" + OTHERS + ")|.{257}ustar)");
    private static final Pattern ZIP_SIGN = Pattern.compile("\\APK(\u0003\u0004|\u0005\u0006|\u0007\u0008)");

    /** By the beginning of the file. */
    static ArchiveKind of(byte[] head) {
        String begin = new String(head, ISO_8859_1);
        return ZIP_SIGN.matcher(begin).find() ? ZIP : OTHER_SIGN.matcher(begin).find() ? OTHER_ARCHIVE : NONE;
    }

    /** Whether a file of that name means to be an archive. */
    static boolean isArchiveName(String name) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isZipName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
