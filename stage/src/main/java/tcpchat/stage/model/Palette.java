package tcpchat.stage.model;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import tcpchat.gui.Look;
import tcpchat.stage.stream.Evidence;

/** The colours and the badges of the stage, for light and for dark. */
public final class Palette {

    private static final float[] DASHES = {4, 4};

    private Palette() {}

    /**
     * A part of a badge, which is as wide and as high as 1.
     *
     * @param stroke the line around the shape; empty where the shape is full
     */
    public record Part(Shape shape, Optional<BasicStroke> stroke) {}

    /** The colour of what is known in that way. */
    public static Color of(Evidence evidence) {
        return of(evidence, Look.isDark());
    }

    /** The colour of what is known in that way, for dark or for light. */
    public static Color of(Evidence evidence, boolean dark) {
        return switch (evidence) {
            case MEASURED -> dark ? new Color(0x6CC98A) : new Color(0x0B7A3B);
            case COUNTED -> dark ? new Color(0x5CC9C4) : new Color(0x0A706C);
            case OBSERVED -> dark ? new Color(0x7FB2FF) : new Color(0x1A5FC4);
            case CAPTURED -> dark ? new Color(0xCFA2F5) : new Color(0x7B2FB5);
            case INFERRED -> dark ? new Color(0xA8A8A8) : new Color(0x6B6B6B);
        };
    }

    /** The colour of what failed. */
    public static Color failure() {
        return failure(Look.isDark());
    }

    /** The colour of what failed, for dark or for light. */
    public static Color failure(boolean dark) {
        return dark ? new Color(0xFF8A80) : new Color(0xB3261E);
    }

    /** The colour behind what is marked. */
    public static Color mark() {
        return mark(Look.isDark());
    }

    /** The colour behind what is marked, for dark or for light. */
    public static Color mark(boolean dark) {
        return dark ? new Color(0x3A4A66) : new Color(0xDCE9FF);
    }

    /** The colour behind what runs at this moment. */
    public static Color running() {
        return running(Look.isDark());
    }

    /** The colour behind what runs at this moment, for dark or for light. */
    public static Color running(boolean dark) {
        return dark ? new Color(0x6B5A1E) : new Color(0xFFE9A8);
    }

    /** A line of what is known in that way: what is inferred is never drawn like what was measured. */
    public static BasicStroke stroke(Evidence evidence, float width) {
        return evidence == Evidence.INFERRED
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke(width * 1.5f);
    }

    /**
     * The badge: full for measured, half full for counted, a ring for observed, a broken ring for inferred, a square for
     * captured.
     */
    public static List<Part> badge(Evidence evidence) {
        Shape circle = new Ellipse2D.Float(0, 0, 1, 1);
        float width = 1 / 6f;
        return switch (evidence) {
            case MEASURED -> List.of(new Part(circle, Optional.empty()));
            case COUNTED -> List.of(new Part(new Arc2D.Float(0, 0, 1, 1, 180, 180, Arc2D.CHORD), Optional.empty()),
                    new Part(circle, Optional.of(new BasicStroke(width))));
            case OBSERVED -> List.of(new Part(circle, Optional.of(new BasicStroke(width))));
            case CAPTURED -> List.of(new Part(new Rectangle2D.Float(0, 0, 1, 1), Optional.empty()));
            case INFERRED -> List.of(new Part(circle, Optional.of(new BasicStroke(width, BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND, 1, new float[] {width * 1.5f, width}, 0))));
        };
    }

    /** Draws the badge. */
    public static void badge(Graphics2D g, Evidence evidence, double x, double y, double size) {
        AffineTransform transform = g.getTransform();
        Stroke stroke = g.getStroke();
        g.setColor(of(evidence));
        g.translate(x, y);
        g.scale(size, size);
        for (Part part : badge(evidence)) {
            part.stroke().ifPresentOrElse(line -> {
                g.setStroke(line);
                g.draw(part.shape());
            }, () -> g.fill(part.shape()));
        }
        g.setTransform(transform);
        g.setStroke(stroke);
    }
}
