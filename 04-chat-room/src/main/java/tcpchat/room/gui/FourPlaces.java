package tcpchat.room.gui;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import tcpchat.gui.Places;

/** Where the four windows stand on a screen. */
final class FourPlaces {

    private static final int GAP = 12;
    /** Where there is too little room for them, so much of each stays in sight beside the others. */
    private static final int STRIP = 40;

    private FourPlaces() {}

    /**
     * In a row, narrower than wished where that is needed. Where the screen is not wide enough for a row, two by two, and
     * where it is too small for that as well, in its four corners.
     */
    static List<Rectangle> on(Rectangle screen, Dimension wished, Dimension smallest) {
        int width = Math.min(wished.width, (screen.width - 3 * GAP) / 4);
        return width >= smallest.width ? row(screen, new Dimension(width, wished.height))
                : twoByTwo(screen, wished, smallest);
    }

    private static List<Rectangle> row(Rectangle screen, Dimension size) {
        Rectangle all = Places.middle(screen, new Dimension(4 * size.width + 3 * GAP, size.height));
        return IntStream.range(0, 4)
                .mapToObj(each -> new Rectangle(all.x + each * (size.width + GAP), all.y, size.width, all.height))
                .toList();
    }

    private static List<Rectangle> twoByTwo(Rectangle screen, Dimension wished, Dimension smallest) {
        Dimension half = new Dimension(Math.min(wished.width, (screen.width - GAP) / 2),
                Math.min(wished.height, (screen.height - GAP) / 2));
        Dimension needed =
                new Dimension(Math.max(half.width, smallest.width), Math.max(half.height, smallest.height));
        Dimension size = Places.fitting(needed, new Rectangle(screen.width - STRIP, screen.height - STRIP));
        Rectangle all = Places.middle(screen, new Dimension(2 * size.width + GAP, 2 * size.height + GAP));
        int right = all.x + all.width - size.width;
        int below = all.y + all.height - size.height;
        return List.of(new Rectangle(all.x, all.y, size.width, size.height),
                new Rectangle(right, all.y, size.width, size.height),
                new Rectangle(all.x, below, size.width, size.height),
                new Rectangle(right, below, size.width, size.height));
    }
}
