package tcpchat.stage.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A line as SVG describes it.
 *
 * @param width  its width
 * @param dashes the lengths of dashes and gaps; empty where it has none
 */
public record Pen(String width, String dashes) {

    /** The pen that draws like that stroke. */
    static Pen of(BasicStroke stroke) {
        StringJoiner dashes = new StringJoiner(" ");
        if (stroke.getDashArray() != null) {
            for (float dash : stroke.getDashArray()) {
                dashes.add(number(dash));
            }
        }
        return new Pen(number(stroke.getLineWidth()), dashes.toString());
    }

    /** The path that a shape is made of. */
    static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(points);
            int count = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            path.append("MLQCZ".charAt(kind));
            for (int index = 0; index < count; index++) {
                path.append(index == 0 ? "" : " ").append(number(points[index]));
            }
        }
        return path.toString();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replaceFirst("\\.?0+$", "");
    }
}
