package tcpchat.stage.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;

/**
 * A character of a message and its bytes.
 *
 * @param shown the character; a blank can be seen
 * @param hex   its bytes in UTF-8
 */
public record Letter(String shown, String hex) {

    /** The characters of that text. */
    public static List<Letter> of(String text) {
        return text.codePoints().mapToObj(Letter::of).toList();
    }

    private static Letter of(int point) {
        String character = Character.toString(point);
        return new Letter(Character.isWhitespace(point) ? "␣" : character,
                HexFormat.ofDelimiter(" ").formatHex(character.getBytes(UTF_8)));
    }
}
