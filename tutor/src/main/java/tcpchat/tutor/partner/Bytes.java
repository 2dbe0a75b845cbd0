package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.tutor.words.Sentence.say;

import java.util.Arrays;
import java.util.HexFormat;

/** Shows bytes to a person: as text and in hexadecimal. */
public final class Bytes {

    private static final int MOST_SHOWN = 24;

    private Bytes() {}

    /** For example {@code "你好" (6 bytes: e4 bd a0 e5 a5 bd)}; long ones are cut, and the count tells how long they are. */
    public static String show(byte[] bytes) {
        if (bytes.length == 0) {
            return say("nothing (0 bytes)").toString();
        }
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, MOST_SHOWN));
        String hex = HexFormat.ofDelimiter(" ").formatHex(first) + (bytes.length > MOST_SHOWN ? " …" : "");
        return quote(cut(new String(bytes, UTF_8))) + " (" + count(bytes.length) + ": " + hex + ")";
    }

    /** As {@link #show(byte[])} of its UTF-8 bytes; {@code null} where there is no text. */
    public static String show(String text) {
        if (text == null) {
            return "null";
        }
        return text.isEmpty() ? say("\"\" (an empty text)").toString() : show(text.getBytes(UTF_8));
    }

    /** For example {@code 1 byte}, {@code 6 bytes}. */
    public static String count(long bytes) {
        return (bytes == 1 ? say("1 byte") : say("{0} bytes", bytes)).toString();
    }

    /** The text in quotation marks, with control characters made visible, such as {@code \n}. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escape(point)));
        return quoted.append('"').toString();
    }

    private static String cut(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN / 2)) + "…";
    }

    private static String escape(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case 0 -> "\\0";
            case '\uFEFF' -> "\\ufeff";
            default -> Character.isISOControl(point) ? String.format("\\x%02x", point) : Character.toString(point);
        };
    }
}
