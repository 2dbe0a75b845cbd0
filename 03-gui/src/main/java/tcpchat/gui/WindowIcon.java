package tcpchat.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The picture of the windows in title bars and task lists: two arrows, one in each direction of a connection. */
final class WindowIcon {

    /** In which a system may ask for it. */
    private static final List<Integer> SIZES = List.of(16, 20, 24, 32, 48, 64, 128, 256);
    private static final Color CLIENT = new Color(0x2B6CB0);
    private static final Color SERVER = new Color(0x2F7D4F);

    private WindowIcon() {}

    /** In all sizes; client and server have colours of their own. */
    static List<Image> inAllSizes(boolean forServer) {
        return SIZES.stream().map(size -> paint(size, forServer)).toList();
    }

    private static Image paint(int size, boolean forServer) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // From here on the picture is 16 units wide and high.
        graphics.scale(size / 16.0, size / 16.0);
        graphics.setColor(forServer ? SERVER : CLIENT);
        graphics.fill(new RoundRectangle2D.Double(0, 0, 16, 16, 5, 5));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(arrow(3, 5.5, 13));
        graphics.draw(arrow(13, 10.5, 3));
        graphics.dispose();
        return image;
    }

    private static Path2D arrow(double from, double height, double to) {
        double back = to > from ? to - 2.5 : to + 2.5;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(from, height);
        arrow.lineTo(to, height);
        arrow.moveTo(back, height - 2.5);
        arrow.lineTo(to, height);
        arrow.lineTo(back, height + 2.5);
        return arrow;
    }
}
