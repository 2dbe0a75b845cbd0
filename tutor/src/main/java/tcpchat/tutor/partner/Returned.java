package tcpchat.tutor.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What was returned where bytes had arrived, and the signs of a misconception that it may show.
 *
 * @param arrived the bytes
 * @param right   the text they are
 * @param text    what was returned; may be {@code null}
 */
record Returned(byte[] arrived, String right, String text) {

    Returned(byte[] arrived, String text) {
        this(arrived, new String(arrived, UTF_8), text);
    }

    boolean isNothingForHash() {
        return right.equals("#") && (isNull() || isEmpty());
    }

    boolean isNull() {
        return text == null;
    }

    boolean isEmptyForBlanks() {
        return isEmpty() && right.isBlank();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isTidied() {
        return Distortion.isTidied(right, text) || text.equals(right.lines().findFirst().orElse(""));
    }

    boolean hasBlanksBehind() {
        return hasSomethingBehind() && behind().isBlank() && !behind().contains("\0");
    }

    boolean hasSomethingBehind() {
        return text.startsWith(right);
    }

    boolean hasSomethingInFront() {
        return text.endsWith(right);
    }

    boolean isFirstChar() {
        return text.length() == 1 && isStart();
    }

    boolean isInOtherCharset() {
        return text.contains("\uFFFD")
                || Distortion.OTHER_CHARSETS.stream().anyMatch(charset -> text.equals(new String(arrived, charset)));
    }

    boolean isStart() {
        return right.startsWith(text);
    }

    private String behind() {
        return text.substring(right.length());
    }
}
