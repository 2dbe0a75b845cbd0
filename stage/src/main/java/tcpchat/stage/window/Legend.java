package tcpchat.stage.window;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.UIManager;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;

/** One line that explains the badges; a narrow one only names them, and the narrowest has a letter for each. */
final class Legend extends JComponent {

    private static final List<Function<Evidence, String>> WORDS = List.of(evidence -> Phrases.of(evidence, false),
            evidence -> Phrases.say("kind." + evidence.name().toLowerCase(Locale.ROOT)),
            evidence -> Phrases.of(evidence, true));

    Legend() {
        setName("legend");
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(UIManager.getFont("Label.font"));
        return new Dimension(width(WORDS.get(0), metrics), metrics.getHeight() + 4);
    }

    private static int width(Function<Evidence, String> words, FontMetrics metrics) {
        return Arrays.stream(Evidence.values())
                .mapToInt(evidence -> metrics.stringWidth(words.apply(evidence)) + metrics.getAscent() * 5 / 2).sum();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_GASP);
        g.setFont(UIManager.getFont("Label.font"));
        FontMetrics metrics = g.getFontMetrics();
        Function<Evidence, String> words = WORDS.stream().filter(each -> width(each, metrics) <= getWidth()).findFirst()
                .orElse(WORDS.get(WORDS.size() - 1));
        int unit = metrics.getAscent();
        int x = unit / 2;
        for (Evidence evidence : Evidence.values()) {
            Palette.badge(g, evidence, x, 2 + unit / 3.0, unit * 2 / 3.0);
            String text = words.apply(evidence);
            g.setColor(UIManager.getColor("Label.foreground"));
            g.drawString(text, x + unit, 2 + unit);
            x += metrics.stringWidth(text) + unit * 5 / 2;
        }
        g.dispose();
    }
}
