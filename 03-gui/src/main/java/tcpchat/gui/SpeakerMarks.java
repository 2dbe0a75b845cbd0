package tcpchat.gui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextArea;
import javax.swing.border.AbstractBorder;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;

/**
 * The left edge of the message area, which shows who says what: an arrow out of the window before an own message, one
 * into it before the other side's, and a bar beside all lines of either; a dot before a line of the window's own. They
 * are painted, so no text that arrives can look like them. Belongs to the event thread.
 */
final class SpeakerMarks extends AbstractBorder {

    /** Like the insets of text areas elsewhere. */
    private static final int INSET = 3;
    private static final int WIDTH = 20;
    private static final int ARROW = 8;
    private static final int BAR_AT = 13;
    private static final int BAR = 3;

    private final transient List<Mark> marks = new ArrayList<>();

    /** Of one line; a message may have several, and begins with the first. */
    private record Mark(Speaker speaker, boolean begins) {}

    /** One more line is shown at the end. */
    void add(Speaker speaker, boolean begins) {
        marks.add(new Mark(speaker, begins));
    }

    /** The first lines are not shown any more. */
    void dropFirst(int lines) {
        marks.subList(0, lines).clear();
    }

    void clear() {
        marks.clear();
    }

    @Override
    public Insets getBorderInsets(Component area, Insets insets) {
        int edge = scaled(INSET);
        insets.set(edge, scaled(WIDTH), edge, edge);
        return insets;
    }

    @Override
    public void paintBorder(Component component, Graphics plain, int x, int y, int width, int height) {
        JTextArea area = (JTextArea) component;
        Rectangle clip = plain.getClipBounds();
        Graphics2D graphics = (Graphics2D) plain.create();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Element lines = area.getDocument().getDefaultRootElement();
        int line = lines.getElementIndex(area.viewToModel2D(new Point(0, clip.y)));
        try {
            for (boolean inSight = true; inSight && line < marks.size(); line++) {
                inSight = paint(marks.get(line), area, lines.getElement(line), graphics, clip);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            graphics.dispose();
        }
    }

    /** Paints one mark; {@code false} where that line, and so all below it, is out of sight. */
    private static boolean paint(Mark mark, JTextArea area, Element line, Graphics2D graphics, Rectangle clip)
            throws BadLocationException {
        Rectangle2D first = area.modelToView2D(line.getStartOffset());
        Rectangle2D last = area.modelToView2D(line.getEndOffset() - 1);
        int top = (int) first.getY();
        if (top > clip.y + clip.height) {
            return false;
        }
        graphics.setColor(Look.colorOf(mark.speaker));
        if (mark.speaker != Speaker.WINDOW) {
            graphics.fillRect(scaled(BAR_AT), top, scaled(BAR), (int) Math.ceil(last.getMaxY()) - top);
        }
        if (mark.begins) {
            paintBeginning(mark.speaker, graphics, top + (int) first.getHeight() / 2);
        }
        return true;
    }

    private static void paintBeginning(Speaker speaker, Graphics2D graphics, int middle) {
        int left = scaled(INSET);
        int size = scaled(ARROW);
        int[] heights = {middle - size / 2, middle, middle + size / 2};
        switch (speaker) {
            case OWN -> graphics.fill(new Polygon(new int[] {left, left + size, left}, heights, heights.length));
            case PEER -> graphics.fill(new Polygon(new int[] {left + size, left, left + size}, heights,
                    heights.length));
            case WINDOW -> graphics.fillOval(left + size / 4, middle - size / 4, size / 2, size / 2);
        }
    }

    private static int scaled(int length) {
        return Look.scaled(length, length).width;
    }
}
