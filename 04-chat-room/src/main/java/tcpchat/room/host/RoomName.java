package tcpchat.room.host;

/** The rules for a member's name. */
public final class RoomName {

    /** How many characters a name has at most, counted as Unicode code points. */
    public static final int MOST = 20;

    private RoomName() {}

    /**
     * Whether a member may have that name: 1 to 20 code points, no control character, no {@code :}, no blank at either
     * end.
     */
    public static boolean isValid(String name) {
        int length = name.codePointCount(0, name.length());
        return length >= 1 && length <= MOST && name.indexOf(':') == -1
                && name.codePoints().noneMatch(Character::isISOControl)
                && !isBlank(name.codePointAt(0)) && !isBlank(name.codePointBefore(name.length()));
    }

    /** Java has two notions of it: one knows no tabulator, the other no blank at which a line must not be broken. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
