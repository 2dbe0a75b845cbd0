package tcpchat.stage.window;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.model.LineBreaks;
import tcpchat.stage.model.Palette;
import tcpchat.stage.model.Rung;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Side;

/**
 * Draws the ladder: the client on the left, the server on the right, arrows between them, time downwards. Only the
 * lines that can be seen are drawn; of the others no more is known than their height.
 */
final class LadderView extends JComponent implements Scrollable {

    private static final int MIDDLE_IN_PERCENT = 22;
    /** Its name has room above an arrow, however large the letters are; a port may reach into the lanes. */
    private static final String USUAL_ARROW = "SYN-ACK";

    private final transient Ladder ladder;
    /** Where each line ends; valid for the first {@link #measured} lines at the width {@link #measuredWidth}. */
    private long[] ends = new long[256];
    private int measured;
    private int measuredWidth;
    /** The column of the times, 0 in a narrow window, which does without; measured with the lines, not at each of them. */
    private int timeWidth;
    /** The width of what is between the lanes. */
    private int middle;

    LadderView(Ladder ladder) {
        this.ladder = ladder;
        setOpaque(true);
        setName("ladder");
        setFont(UIManager.getFont("Label.font"));
    }

    /** The height of a line of text that is not wrapped. */
    int lineHeight() {
        return getFontMetrics(getFont()).getHeight() + gap();
    }

    private int arrowHeight() {
        return getFontMetrics(getFont()).getHeight() + gap() * 2;
    }

    /** The ladder has new lines, or its last one has changed. */
    void changed(int firstNew) {
        measured = Math.min(measured, firstNew);
        revalidate();
        repaint();
    }

    /** All lines have to be measured anew: the font or the words have changed. */
    void restyled() {
        setFont(UIManager.getFont("Label.font"));
        changed(0);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (ladder != null) {
            restyled();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        measure();
        int count = ladder.rungs().size();
        return new Dimension(300, (int) Math.min(Integer.MAX_VALUE, count == 0 ? 0 : ends[count - 1]) + gap());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        measure();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, hints == null
                ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : RenderingHints.VALUE_TEXT_ANTIALIAS_GASP);
        Rectangle clip = g.getClipBounds();
        g.setColor(UIManager.getColor("TextArea.background"));
        g.fill(clip);
        g.setColor(UIManager.getColor("Separator.foreground"));
        g.fillRect(left(), clip.y, 2, clip.height);
        g.fillRect(right(), clip.y, 2, clip.height);
        List<Rung> rungs = ladder.rungs();
        for (int index = firstAt(clip.y); index < rungs.size() && top(index) < clip.y + clip.height; index++) {
            paint(g, rungs.get(index), (int) top(index));
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Rung rung, int top) {
        FontMetrics metrics = g.getFontMetrics(getFont());
        g.setFont(getFont());
        int baseline = top + gap() / 2 + metrics.getAscent();
        if (timeWidth > 0) {
            g.setColor(UIManager.getColor("Label.disabledForeground"));
            g.drawString(Phrases.time(rung.micros() - ladder.start(), rung.isExact()), gap(), baseline);
        }
        if (rung.kind() == Rung.Kind.ARROW) {
            new WirePainter(g, left(), right(), gap()).cross(rung, top, baseline);
            return;
        }
        if (rung.kind() == Rung.Kind.CAPTURED) {
            new WirePainter(g, left(), right(), gap()).cross(rung, top, baseline);
        }
        if (rung.kind() == Rung.Kind.WAITING) {
            new WirePainter(g, left(), right(), gap()).await(rung, top);
        }
        int badge = metrics.getAscent() * 2 / 3;
        int x = textX(rung.side());
        Palette.badge(g, rung.evidence(), x - badge - gap(), baseline - badge, badge);
        g.setColor(colourOf(rung));
        for (String line : LineBreaks.of(rung.text().get(), metrics::stringWidth, textWidth())) {
            g.drawString(line, x, baseline);
            baseline += metrics.getHeight();
        }
    }

    private static Color colourOf(Rung rung) {
        return switch (rung.kind()) {
            case FAILURE -> Palette.failure();
            case STATE, FACT, WAITING, CAPTURED -> Palette.of(rung.evidence());
            default -> UIManager.getColor("Label.foreground");
        };
    }

    private void measure() {
        List<Rung> rungs = ladder.rungs();
        if (measuredWidth != getWidth()) {
            measured = 0;
            measuredWidth = getWidth();
        }
        measured = Math.min(measured, rungs.size());
        if (ends.length < rungs.size()) {
            ends = Arrays.copyOf(ends, rungs.size() * 2);
        }
        FontMetrics metrics = getFontMetrics(getFont());
        if (measured == 0) {
            int width = metrics.stringWidth("≤00000.0") + 2 * gap();
            timeWidth = getWidth() > width * 10 ? width : 0;
            middle = Math.max((getWidth() - timeWidth) * MIDDLE_IN_PERCENT / 100,
                    metrics.stringWidth(USUAL_ARROW) + 4 * gap());
        }
        for (; measured < rungs.size(); measured++) {
            ends[measured] = top(measured) + height(rungs.get(measured), metrics);
        }
    }

    private int height(Rung rung, FontMetrics metrics) {
        if (rung.kind() == Rung.Kind.ARROW) {
            return arrowHeight();
        }
        String text = rung.text().get();
        // A text this short fits whatever its characters are: most need not be measured, and there may be thousands.
        boolean fits = text.length() * getFont().getSize() <= textWidth();
        int height =
                (fits ? 1 : LineBreaks.of(text, metrics::stringWidth, textWidth()).size()) * metrics.getHeight()
                        + gap();
        return rung.kind() == Rung.Kind.CAPTURED ? Math.max(arrowHeight(), height) : height;
    }

    private long top(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** The first line that reaches below that height. */
    private int firstAt(int y) {
        int found = Arrays.binarySearch(ends, 0, measured, y + 1L);
        return found < 0 ? -found - 1 : found;
    }

    /** The unit of all distances: it grows with the font. */
    private int gap() {
        return Math.max(4, getFont().getSize() / 2);
    }

    private int left() {
        return timeWidth + (getWidth() - timeWidth - middle) / 2;
    }

    private int right() {
        return left() + middle;
    }

    private int badgeWidth() {
        return getFont().getSize() + gap();
    }

    private int textX(Side side) {
        return (side == Side.CLIENT ? timeWidth : right() + gap()) + gap() + badgeWidth();
    }

    private int textWidth() {
        return Math.max(40, left() - timeWidth - badgeWidth() - 3 * gap());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(500, 200);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight() + gap();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - getScrollableUnitIncrement(visible, orientation, direction);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
