package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source file as text. Editors save in many encodings, and a wrong one is no mistake of the code.
 *
 * @param text    what stands there, without a byte order mark
 * @param charset how it was saved
 */
record SourceText(String text, Charset charset) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Finds out the encoding. A byte order mark is sure; what is valid UTF-8 by chance is next to impossible. */
    static SourceText of(byte[] bytes) {
        return Stream.concat(marked(bytes).stream(), likely(bytes).stream())
                .map(charset -> strictly(bytes, charset).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                // Each byte is a character there; what is not English is wrong then, but the rest can be judged.
                .orElseGet(() -> new SourceText(new String(bytes, ISO_8859_1), ISO_8859_1));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        return Stream.of(UTF_8, UTF_16BE, UTF_16LE)
                .filter(charset -> startsWith(bytes, BYTE_ORDER_MARK.getBytes(charset)))
                .findFirst();
    }

    /** English characters have a zero byte in UTF-16, before or behind, and no source is without any. */
    private static List<Charset> likely(byte[] bytes) {
        int before = 0;
        int behind = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                before += 1 - i % 2;
                behind += i % 2;
            }
        }
        return before > behind ? List.of(UTF_16BE) : behind > before ? List.of(UTF_16LE)
                : List.of(UTF_8, Charset.forName("GB18030"));
    }

    private static Optional<SourceText> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new SourceText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, charset));
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
