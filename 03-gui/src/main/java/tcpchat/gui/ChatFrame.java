package tcpchat.gui;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.WindowConstants;

/** The frame around a chat window: its icon, its size at each zoom, and what closing it means. */
public final class ChatFrame {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 350;

    private final JFrame frame = new JFrame();
    private final int width;
    private final int height;
    private final Runnable forgetZoom = Look.onZoom(this::zoomedFrom);

    /** The frame of a window of the chat. */
    ChatFrame() {
        this(WIDTH, HEIGHT);
    }

    /** A frame whose parts have the room that they need at that size, which is that of zoom 1. */
    public ChatFrame(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The size in which a window of the chat opens, where the screen has room for it. */
    static Dimension openingSize() {
        return Look.scaled(WIDTH + 60, HEIGHT + 50);
    }

    /** The size at which all parts of a window of the chat have the room that they need. */
    static Dimension smallestSize() {
        return Look.scaled(WIDTH, HEIGHT);
    }

    /** The window itself. */
    public JFrame component() {
        return frame;
    }

    /**
     * Puts the parts in.
     *
     * @param closing is run when the user closes the window, which is then out of sight, and still there
     */
    public void fill(JMenuBar menu, JComponent content, boolean forServer, Runnable closing) {
        frame.setIconImages(WindowIcon.inAllSizes(forServer));
        frame.setJMenuBar(menu);
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                // It disappears at once; the connection may need a moment more for its goodbye.
                frame.setVisible(false);
                closing.run();
            }
        });
    }

    /** From here on it can be laid out, in this place; it shows nothing yet. */
    public void prepare(Rectangle place) {
        // Packed with another size, it would be told of that one late, by the system.
        frame.setPreferredSize(place.getSize());
        frame.pack();
        moveTo(place);
    }

    /** Moves the window to this place of the screen. */
    public void moveTo(Rectangle place) {
        frame.setMinimumSize(Places.fitting(Look.scaled(width, height), place));
        frame.setBounds(place);
    }

    /** Closes it for good. */
    public void dispose() {
        forgetZoom.run();
        frame.dispose();
    }

    /** The window keeps its shape at every zoom, and stays on the screen, as far as that has room for it. */
    private void zoomedFrom(float oldFactor) {
        float growth = Look.zoom() / oldFactor;
        Dimension smallest = Look.scaled(width, height);
        Rectangle grown = new Rectangle(frame.getX(), frame.getY(),
                Math.max(smallest.width, Math.round(frame.getWidth() * growth)),
                Math.max(smallest.height, Math.round(frame.getHeight() * growth)));
        moveTo(Places.within(Places.screenOf(frame), grown));
    }
}
