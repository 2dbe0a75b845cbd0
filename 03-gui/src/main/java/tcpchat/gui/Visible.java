package tcpchat.gui;

import java.util.function.LongFunction;

/**
 * Text from elsewhere as it can be shown. Characters that have no picture but do something are shown by their number,
 * such as {@code <U+202E>}: a control character could hide what stands behind it, and one that turns the direction of
 * writing could make a text look like another one.
 */
public final class Visible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    /** Several emoji are made of others by it. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /**
     * A line as it is shown.
     *
     * @param most how many characters of it are shown
     * @param more says how many are not
     */
    public static String line(String line, int most, LongFunction<String> more) {
        StringBuilder shown = new StringBuilder();
        int index = 0;
        while (index < line.length()) {
            int character = line.codePointAt(index);
            String picture = isPicture(character) ? Character.toString(character)
                    : String.format("<U+%04X>", character);
            if (shown.length() + picture.length() > most) {
                return shown + more.apply(line.length() - index);
            }
            shown.append(picture);
            index += Character.charCount(character);
        }
        return shown.toString();
    }

    private static boolean isPicture(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t';
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
