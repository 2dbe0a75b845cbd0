package tcpchat.stage.window;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JComponent;
import javax.swing.UIManager;
import tcpchat.stage.model.Letter;
import tcpchat.stage.model.Palette;
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
        for (Letter letter : Letter.of(text)) {
            int width = Math.max(metrics.stringWidth(letter.hex()), metrics.stringWidth(letter.shown())) + 2 * PADDING;
            if (x + width > getWidth() && x > PADDING) {
                x = PADDING;
                y += height + PADDING;
            }
            if (g != null) {
                box(g, metrics, letter, x, y, width, height);
            }
            x += width + PADDING / 2;
        }
        return y + height + PADDING;
    }

    private static void box(Graphics2D g, FontMetrics metrics, Letter letter, int x, int y, int width, int height) {
        g.setFont(metrics.getFont());
        g.setColor(Palette.mark());
        g.fillRoundRect(x, y, width, height, PADDING, PADDING);
        g.setColor(UIManager.getColor("Label.foreground"));
        g.drawString(letter.shown(), x + (width - metrics.stringWidth(letter.shown())) / 2, y + metrics.getAscent());
        g.setColor(Palette.of(Evidence.OBSERVED));
        g.drawString(letter.hex(), x + (width - metrics.stringWidth(letter.hex())) / 2,
                y + metrics.getHeight() + metrics.getAscent());
    }
}
