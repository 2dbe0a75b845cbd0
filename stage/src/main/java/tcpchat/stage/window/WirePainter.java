package tcpchat.stage.window;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import javax.swing.UIManager;
import tcpchat.stage.model.Palette;
import tcpchat.stage.model.Rung;
import tcpchat.stage.stream.Side;

/** Draws between the lanes: what crosses, and what waits at its sender. */
final class WirePainter {

    private final Graphics2D g;
    private final int left;
    private final int right;
    private final int gap;
    private final FontMetrics metrics;

    /** A painter between these two lanes, with the font of the graphics; all distances are made of the gap. */
    WirePainter(Graphics2D g, int left, int right, int gap) {
        this.g = g;
        this.left = left + 3;
        this.right = right - 2;
        this.gap = gap;
        this.metrics = g.getFontMetrics();
    }

    /** An arrow from lane to lane, with its text above it. */
    void cross(Rung rung, int top, int baseline) {
        String text = rung.name().get();
        int badge = metrics.getAscent() * 2 / 3;
        int width = metrics.stringWidth(text) + badge + gap / 2;
        int textX = (left + right) / 2 - width / 2;
        // A long text reaches over the lines of the lanes.
        g.setColor(UIManager.getColor("TextArea.background"));
        g.fillRect(textX - gap / 2, top, width + gap, metrics.getHeight() + gap / 2);
        Palette.badge(g, rung.evidence(), textX, baseline - badge, badge);
        g.drawString(text, textX + badge + gap / 2, baseline);
        int y = top + gap / 2 + metrics.getHeight() + gap / 2;
        int from = rung.side() == Side.CLIENT ? left : right;
        int to = rung.side() == Side.CLIENT ? right : left + 1;
        line(rung, from, y, to, y);
        int back = rung.side() == Side.CLIENT ? -gap : gap;
        Path2D point = new Path2D.Double();
        point.moveTo(to, y);
        point.lineTo(to + back * 1.5, y - gap / 2.0);
        point.lineTo(to + back * 1.5, y + gap / 2.0);
        point.closePath();
        g.fill(point);
    }

    /** A line that ends at a bar, beside the sender's lane. */
    void await(Rung rung, int top) {
        int y = top + gap / 2 + metrics.getHeight() / 2;
        int from = rung.side() == Side.CLIENT ? left : right;
        int to = from + (rung.side() == Side.CLIENT ? 3 : -3) * gap;
        line(rung, from, y, to, y);
        line(rung, to, y - gap, to, y + gap);
    }

    private void line(Rung rung, int fromX, int fromY, int toX, int toY) {
        g.setColor(Palette.of(rung.evidence()));
        g.setStroke(Palette.stroke(rung.evidence(), Math.max(1, metrics.getHeight() / 14f)));
        g.drawLine(fromX, fromY, toX, toY);
    }
}
