package tcpchat.stage.window;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.awt.image.VolatileImage;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.UIManager;
import tcpchat.stage.model.LineBreaks;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;

/**
 * What is done before the lecture, since it would hold up the event thread in its midst: what a JVM does for the first
 * time takes many times as long as ever after.
 */
final class WarmUp {

    private WarmUp() {}

    /**
     * Shows these events in a window before there is anything to be seen. It is painted as the screen is, for an image
     * in memory goes other ways.
     */
    static void rehearse(List<StageEvent> events, Consumer<StageEvent> show, JFrame frame) {
        VolatileImage unseen = frame.createVolatileImage(frame.getWidth(), frame.getHeight());
        Graphics2D g = unseen.createGraphics();
        for (StageEvent event : events) {
            show.accept(event);
            frame.validate();
            frame.getContentPane().printAll(g);
        }
        g.dispose();
        unseen.flush();
    }

    /**
     * In the background: finds the fonts for Chinese and for emoji, lays out text in them, and collects for the first
     * time, when all that opening has left behind is in the way.
     */
    static void start() {
        Thread once = new Thread(WarmUp::getReady, "getting ready");
        once.setDaemon(true);
        once.start();
    }

    private static void getReady() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        String text = Phrases.say("client.says");
        for (Font font : List.of(UIManager.getFont("Label.font"), SourceView.font())) {
            g.setFont(font);
            g.drawString(text, 0, 0);
            LineBreaks.of(text, g.getFontMetrics()::stringWidth, 1);
            // As a text area does it where a text is not plain.
            AttributedCharacterIterator characters = new AttributedString(text, Map.of(TextAttribute.FONT, font))
                    .getIterator();
            new LineBreakMeasurer(characters, g.getFontRenderContext()).nextLayout(1).draw(g, 0, 0);
        }
        g.dispose();
        System.gc();
    }
}
