package tcpchat.stage.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import tcpchat.gui.Look;
import tcpchat.stage.stream.Evidence;

/** The colours and the badges of the stage, for light and for dark. */
final class Palette {

    private static final float[] DASHES = {4, 4};

    private Palette() {}

    /** The colour of what is known in that way. */
    static Color of(Evidence evidence) {
        boolean dark = Look.isDark();
        return switch (evidence) {
            case MEASURED -> dark ? new Color(0x6CC98A) : new Color(0x0B7A3B);
            case OBSERVED -> dark ? new Color(0x7FB2FF) : new Color(0x1A5FC4);
            case INFERRED -> dark ? new Color(0xA8A8A8) : new Color(0x6B6B6B);
        };
    }

    /** The colour of what failed. */
    static Color failure() {
        return Look.isDark() ? new Color(0xFF8A80) : new Color(0xB3261E);
    }

    /** The colour behind what is marked. */
    static Color mark() {
        return Look.isDark() ? new Color(0x3A4A66) : new Color(0xDCE9FF);
    }

    /** The colour behind what runs at this moment. */
    static Color running() {
        return Look.isDark() ? new Color(0x6B5A1E) : new Color(0xFFE9A8);
    }

    /** A line of what is known in that way: what is inferred is never drawn like what was measured. */
    static Stroke stroke(Evidence evidence, float width) {
        return evidence == Evidence.INFERRED
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke(width * 1.5f);
    }

    /** Draws the badge: full for measured, a ring for observed, a broken ring for inferred. */
    static void badge(Graphics2D g, Evidence evidence, double x, double y, double size) {
        Ellipse2D circle = new Ellipse2D.Double(x, y, size, size);
        g.setColor(of(evidence));
        Stroke before = g.getStroke();
        if (evidence == Evidence.MEASURED) {
            g.fill(circle);
        } else {
            float width = (float) size / 6;
            g.setStroke(evidence == Evidence.OBSERVED ? new BasicStroke(width)
                    : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                            new float[] {width * 1.5f, width}, 0));
            g.draw(circle);
        }
        g.setStroke(before);
    }
}
