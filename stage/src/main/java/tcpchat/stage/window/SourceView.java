package tcpchat.stage.window;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.Highlighter.HighlightPainter;
import javax.swing.text.JTextComponent;
import tcpchat.stage.model.Palette;
import tcpchat.stage.model.Sources;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.At;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Step;

/**
 * The source of the step that runs, read from its own file. The method is marked, and within it the
 * line at which the call was seen: while it waits, or where it threw.
 */
final class SourceView {

    private final JTextArea text = new JTextArea() {
        @Override
        public void updateUI() {
            super.updateUI();
            setFont(font());
            // The caret follows a new text to its end; here the running line decides what is seen.
            ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    };
    private final JScrollPane component = new JScrollPane(text);
    private Step shown;
    private List<String> lines = List.of();
    private int method;
    /** The line at which the call was seen, counted from 1; 0 where it was not. */
    private int running;
    /** Whether the method is to be shown without what stands around it. */
    private boolean isFolded;
    /** How many lines of the file stand before the first that is shown; below 0 where none is shown yet. */
    private int hidden;

    SourceView() {
        text.setName("source");
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setFocusable(false);
        text.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent resized) {
                // The letters have another size, or the tab in front of it is gone.
                markAndFollow();
            }
        });
    }

    /** The font of source code at the present zoom. */
    static Font font() {
        return new Font(Font.MONOSPACED, Font.PLAIN, UIManager.getFont("Label.font").getSize());
    }

    JScrollPane component() {
        return component;
    }

    void accept(StageEvent event) {
        if (event instanceof Opened) {
            shown = null;
            text.setText("");
            markAndFollow();
        } else if (event instanceof Began began) {
            show(began.side(), began.step(), 0);
        } else if (event instanceof At at) {
            show(at.side(), at.step(), at.line());
        } else if (event instanceof Ended ended && ended.failed()) {
            show(ended.side(), ended.step(), ended.line());
        }
    }

    private void show(Side side, int number, int line) {
        side.step(number).ifPresent(step -> show(step, line));
    }

    private void show(Step step, int line) {
        if (!step.equals(shown)) {
            shown = step;
            lines = Sources.of(step);
            method = Sources.methodIn(step, lines);
            hidden = -1;
        }
        running = line;
        fill();
    }

    /** Shows the method without what stands around it, or the whole file. */
    void fold(boolean fold) {
        isFolded = fold;
        if (shown != null) {
            fill();
        }
    }

    private void fill() {
        int end = Sources.endOf(method, lines);
        // What runs in another method of the file is seen, too.
        boolean isMethodAlone = isFolded && (running == 0 || running > method && running <= end + 1);
        int before = hidden;
        hidden = isMethodAlone ? method : 0;
        if (hidden != before) {
            text.setText(String.join("\n", isMethodAlone ? lines.subList(method, end + 1) : lines));
        }
        markAndFollow();
    }

    /** Marks what runs, and has it seen. */
    private void markAndFollow() {
        text.getHighlighter().removeAllHighlights();
        if (shown == null) {
            return;
        }
        mark(method, Sources.endOf(method, lines), Palette.mark());
        scrollTo(method, component.getViewport().getHeight());
        if (running > 0) {
            mark(running - 1, running - 1, Palette.running());
            // Where the letters are large there is not always room for all of a method.
            scrollTo(running - 1, text.getFontMetrics(text.getFont()).getHeight());
        }
    }

    /** Marks those lines of the file. */
    private void mark(int first, int last, Color colour) {
        try {
            text.getHighlighter().addHighlight(text.getLineStartOffset(first - hidden),
                    text.getLineEndOffset(last - hidden), new WholeLines(colour));
        } catch (BadLocationException outside) {
            throw new IllegalStateException(outside);
        }
    }

    /** Has that line of the file seen, and so many pixels from its upper edge on. */
    private void scrollTo(int line, int height) {
        try {
            Rectangle2D place = text.modelToView2D(text.getLineStartOffset(line - hidden));
            if (place != null) {
                text.scrollRectToVisible(new Rectangle(0, (int) place.getY(), 1, height));
            }
        } catch (BadLocationException outside) {
            throw new IllegalStateException(outside);
        }
    }

    /** Marks whole lines, from edge to edge. */
    private record WholeLines(Color colour) implements HighlightPainter {

        @Override
        public void paint(Graphics g, int from, int to, Shape bounds, JTextComponent component) {
            try {
                Rectangle2D first = component.modelToView2D(from);
                Rectangle2D last = component.modelToView2D(Math.max(from, to - 1));
                g.setColor(colour);
                g.fillRect(0, (int) first.getY(), component.getWidth(), (int) (last.getMaxY() - first.getY()));
            } catch (BadLocationException outside) {
                throw new IllegalStateException(outside);
            }
        }
    }
}
