package tcpchat.stage.window;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.UIManager;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;

/** One line that explains the badges; a narrow one only names them. */
final class Legend extends JComponent {

    Legend() {
        setName("legend");
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(UIManager.getFont("Label.font"));
        int width = 0;
        for (Evidence evidence : Evidence.values()) {
            width += metrics.stringWidth(Phrases.of(evidence, false)) + 3 * metrics.getAscent();
        }
        return new Dimension(width, metrics.getHeight() + 4);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_GASP);
        g.setFont(UIManager.getFont("Label.font"));
        FontMetrics metrics = g.getFontMetrics();
        int unit = metrics.getAscent();
        int x = unit / 2;
        boolean isShort = getPreferredSize().width > getWidth();
        for (Evidence evidence : Evidence.values()) {
            Palette.badge(g, evidence, x, 2 + unit / 3.0, unit * 2 / 3.0);
            String words = isShort ? Phrases.say("kind." + evidence.name().toLowerCase(Locale.ROOT))
                    : Phrases.of(evidence, false);
            g.setColor(UIManager.getColor("Label.foreground"));
            g.drawString(words, x + unit, 2 + unit);
            x += metrics.stringWidth(words) + unit * 5 / 2;
        }
        g.dispose();
    }
}
