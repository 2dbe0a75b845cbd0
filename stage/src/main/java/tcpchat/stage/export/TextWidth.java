package tcpchat.stage.export;

import tcpchat.tutor.board.Columns;

/**
 * About how wide a text is. Where a picture is looked at, its fonts may be others than here, and a picture must be the
 * same whoever makes it; so this is rather too much than too little for any font without serifs.
 */
final class TextWidth {

    private static final String NARROW = " ijlt.,:;|!()[]'\"·";
    private static final String BROAD = "mwMW@%";

    private TextWidth() {}

    /** How wide it is in letters of that size. */
    static int of(String text, int size) {
        return (int) Math.ceil(text.codePoints().mapToDouble(TextWidth::of).sum() * size);
    }

    private static double of(int point) {
        if (Columns.of(Character.toString(point)) != 1) {
            return Columns.of(Character.toString(point)) * 0.55;
        }
        if (NARROW.indexOf(point) >= 0) {
            return 0.35;
        }
        if (BROAD.indexOf(point) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(point) ? 0.7 : 0.59;
    }
}
