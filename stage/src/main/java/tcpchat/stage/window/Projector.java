package tcpchat.stage.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.swing.JFrame;
import tcpchat.gui.Look;

/**
 * The whole screen for a lecture hall, in the zoom and the colours that it had the last time. They are kept in a file
 * that may be deleted any time. Belongs to the event thread.
 */
final class Projector {

    private static final float USUAL_ZOOM = 1.5f;

    private final JFrame frame;
    private final Path file;
    private boolean isOn;
    private Rectangle bounds;
    private float zoom;
    private boolean isDark;

    Projector(JFrame frame, Path file) {
        this.frame = frame;
        this.file = file;
    }

    boolean isOn() {
        return isOn;
    }

    /** Takes the whole screen, or gives it back and looks as before. */
    void toggle() {
        if (isOn) {
            isOn = false;
            cover(bounds, false);
            look(zoom, isDark);
        } else {
            bounds = frame.getBounds();
            zoom = Look.zoom();
            isDark = Look.isDark();
            Properties last = read();
            isOn = true;
            cover(frame.getGraphicsConfiguration().getBounds(), true);
            look(zoomIn(last), Boolean.parseBoolean(last.getProperty("dark", String.valueOf(isDark))));
        }
    }

    /** Keeps what it looks like for the next time. */
    void remember() {
        if (!isOn) {
            return;
        }
        Properties now = new Properties();
        now.setProperty("zoom", String.valueOf(Look.zoom()));
        now.setProperty("dark", String.valueOf(Look.isDark()));
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
                now.store(out, null);
            }
        } catch (IOException notKept) {
            // Next time it looks as usual.
            return;
        }
    }

    private void cover(Rectangle place, boolean isWhole) {
        // A window with a border can't lose it while it is shown.
        frame.dispose();
        frame.setUndecorated(isWhole);
        frame.setBounds(place);
        frame.setVisible(true);
    }

    private static void look(float zoom, boolean dark) {
        if (dark != Look.isDark()) {
            Look.useDark(dark);
        }
        Look.zoomTo(zoom);
    }

    private Properties read() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException none) {
            properties.clear();
        }
        return properties;
    }

    private static float zoomIn(Properties properties) {
        try {
            return Float.parseFloat(properties.getProperty("zoom", String.valueOf(USUAL_ZOOM)));
        } catch (NumberFormatException garbled) {
            return USUAL_ZOOM;
        }
    }
}
