package tcpchat.stage.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.HexFormat;
import javax.swing.JComponent;
import javax.swing.UIManager;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.stage.stream.StageEvent.Opened;

/** The last message: each character over its bytes in UTF-8. */
final class BytesView extends JComponent {

    private static final int PADDING = 6;

    private String text = "";

    BytesView() {
        setName("bytes");
        setOpaque(true);
    }

    void accept(StageEvent event) {
        if (event instanceof Opened) {
            show("");
        } else if (event instanceof Ended ended && ended.flow() != Flow.NONE) {
            show(ended.text());
        }
    }

    private void show(String message) {
        text = message;
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(120, draw(null));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_GASP);
        g.setColor(UIManager.getColor("TextArea.background"));
        g.fillRect(0, 0, getWidth(), getHeight());
        draw(g);
        g.dispose();
    }

    /** Draws the boxes, or only measures them where there is nothing to draw on; returns their height. */
    private int draw(Graphics2D g) {
        FontMetrics metrics = getFontMetrics(UIManager.getFont("Label.font"));
        int height = 2 * metrics.getHeight() + PADDING;
        int x = PADDING;
        int y = PADDING;
        for (int point : text.codePoints().toArray()) {
            String character = Character.isWhitespace(point) ? "␣" : Character.toString(point);
            String hex = HexFormat.ofDelimiter(" ").formatHex(Character.toString(point).getBytes(UTF_8));
            int width = Math.max(metrics.stringWidth(hex), metrics.stringWidth(character)) + 2 * PADDING;
            if (x + width > getWidth() && x > PADDING) {
                x = PADDING;
                y += height + PADDING;
            }
            if (g != null) {
                box(g, metrics, character, hex, x, y, width, height);
            }
            x += width + PADDING / 2;
        }
        return y + height + PADDING;
    }

    private static void box(Graphics2D g, FontMetrics metrics, String character, String hex, int x, int y, int width,
            int height) {
        g.setFont(metrics.getFont());
        g.setColor(Palette.mark());
        g.fillRoundRect(x, y, width, height, PADDING, PADDING);
        g.setColor(UIManager.getColor("Label.foreground"));
        g.drawString(character, x + (width - metrics.stringWidth(character)) / 2, y + metrics.getAscent());
        g.setColor(Palette.of(Evidence.OBSERVED));
        g.drawString(hex, x + (width - metrics.stringWidth(hex)) / 2, y + metrics.getHeight() + metrics.getAscent());
    }
}
