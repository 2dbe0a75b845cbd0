package tcpchat.gui;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.util.List;

/** Where windows stand on a screen. */
public final class Places {

    private static final int GAP = 12;
    /** Where there is too little room for two windows, so much of each stays in sight beside the other. */
    private static final int STRIP = 40;

    private Places() {}

    /** What a screen has room for beside the bars of the system: the one on which that window is. */
    public static Rectangle screenOf(Window window) {
        Rectangle screen = window.getGraphicsConfiguration().getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(window.getGraphicsConfiguration());
        return new Rectangle(screen.x + bars.left, screen.y + bars.top,
                screen.width - bars.left - bars.right, screen.height - bars.top - bars.bottom);
    }

    /** That size, or as much of it as the screen has room for. */
    public static Dimension fitting(Dimension size, Rectangle screen) {
        return new Dimension(Math.min(size.width, screen.width), Math.min(size.height, screen.height));
    }

    /** The window as near to its place as it can be without leaving the screen. */
    static Rectangle within(Rectangle screen, Rectangle window) {
        Dimension size = fitting(window.getSize(), screen);
        int x = Math.max(screen.x, Math.min(window.x, screen.x + screen.width - size.width));
        int y = Math.max(screen.y, Math.min(window.y, screen.y + screen.height - size.height));
        return new Rectangle(x, y, size.width, size.height);
    }

    /** The middle of the screen. */
    public static Rectangle middle(Rectangle screen, Dimension wished) {
        return within(screen, new Rectangle(screen.x + (screen.width - wished.width) / 2,
                screen.y + (screen.height - wished.height) / 2, wished.width, wished.height));
    }

    /**
     * Two places beside each other, narrower than wished where that is needed. Where the screen is too small even for
     * windows of the smallest size, they stand in two corners, and neither covers the other.
     */
    static List<Rectangle> twoOf(Rectangle screen, Dimension wished, Dimension smallest) {
        int width = Math.min(wished.width, (screen.width - GAP) / 2);
        if (width >= smallest.width) {
            Rectangle both = middle(screen, new Dimension(2 * width + GAP, wished.height));
            return List.of(new Rectangle(both.x, both.y, width, both.height),
                    new Rectangle(both.x + width + GAP, both.y, width, both.height));
        }
        Dimension size = fitting(smallest, new Rectangle(screen.width - STRIP, screen.height - STRIP));
        return List.of(new Rectangle(screen.getLocation(), size),
                new Rectangle(screen.x + screen.width - size.width, screen.y + screen.height - size.height,
                        size.width, size.height));
    }
}
