package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** What may become of a text on its way, whether it is sent or received. */
final class Distortion {

    /** Those that may be taken in place of UTF-8. */
    static final List<Charset> OTHER_CHARSETS = Stream.concat(
            Stream.of(Charset.defaultCharset(), ISO_8859_1, UTF_16, UTF_16LE, UTF_16BE),
            Stream.of("GBK", "GB18030", "Big5", "windows-1252").filter(Charset::isSupported).map(Charset::forName))
            .filter(charset -> !charset.equals(UTF_8))
            .distinct()
            .toList();

    private Distortion() {}

    /** Whether the other text is this one in the form that somebody has found nicer. */
    static boolean isTidied(String text, String other) {
        return Stream.of(text.strip(), text.replace("\r\n", "\n"), String.join("\n", text.lines().toList()),
                text.replace("\uFEFF", ""), text.split("\0", 2)[0], Normalizer.normalize(text, Normalizer.Form.NFC))
                .anyMatch(other::equals);
    }
}
