package tcpchat.gui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.UIManager;
import javax.swing.border.Border;

/** How the windows look: colours, font, size. The only class that knows the look-and-feel library. */
public final class Look {

    /** Steps far enough for the last row of a lecture hall. */
    private static final float[] ZOOMS = {1f, 1.1f, 1.25f, 1.5f, 1.75f, 2f, 2.5f, 3f};

    /** The usual Chinese fonts of Windows, macOS and Linux; any other will do where none of them is there. */
    private static final String[] CHINESE_FONTS = {"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
            "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "SimSun"};

    /** Told of each change of the zoom. */
    private static final List<Consumer<Float>> ZOOM_LISTENERS = new CopyOnWriteArrayList<>();

    private Look() {}

    /** Sets up light or dark colours, and a font that can show the sample where there is one. */
    public static void install(boolean dark, String sample) {
        UIScale.setSupportedZoomFactors(ZOOMS);
        setUp(dark);
        if (!canShow(sample)) {
            fontFor(sample).ifPresent(family -> {
                FlatLaf.setPreferredFontFamily(family);
                setUp(dark);
            });
        }
    }

    /** Changes to light or dark colours while windows are open. */
    public static void useDark(boolean dark) {
        setUp(dark);
        FlatLaf.updateUI();
    }

    /** Whether the colours are dark ones. */
    public static boolean isDark() {
        return FlatLaf.isLafDark();
    }

    /** The colour that stands for who says something. */
    static Color colorOf(Speaker speaker) {
        return UIManager.getColor(switch (speaker) {
            case OWN -> "Actions.Blue";
            case PEER -> "Actions.Green";
            case WINDOW -> "Actions.Grey";
        });
    }

    /** Around a component that has no mark of its own for the keyboard. */
    static Border focusBorder(boolean focused) {
        int width = UIScale.scale(1);
        return focused ? BorderFactory.createLineBorder(UIManager.getColor("Component.focusedBorderColor"), width)
                : BorderFactory.createEmptyBorder(width, width, width, width);
    }

    /** Whether the font of the windows has a glyph for each character of that text. */
    public static boolean canShow(String text) {
        return UIManager.getFont("Label.font").canDisplayUpTo(text) == -1;
    }

    public static void zoomIn() {
        changeZoom(UIScale::zoomIn);
    }

    public static void zoomOut() {
        changeZoom(UIScale::zoomOut);
    }

    public static void zoomTo(float factor) {
        changeZoom(() -> UIScale.setZoomFactor(factor));
    }

    public static float zoom() {
        return UIScale.getZoomFactor();
    }

    /**
     * Tells, after each change of the zoom, the factor before it, until what this returns is run. Every part of the
     * windows has its new font by then.
     */
    public static Runnable onZoom(Consumer<Float> listener) {
        ZOOM_LISTENERS.add(listener);
        return () -> ZOOM_LISTENERS.remove(listener);
    }

    /** That size as it has to be on this screen at this zoom. */
    public static Dimension scaled(int width, int height) {
        return UIScale.scale(new Dimension(width, height));
    }

    private static void setUp(boolean dark) {
        FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf());
        // The message area can't be edited, but it is there to be read: it must not look greyed out.
        UIManager.put("TextArea.inactiveBackground", UIManager.getColor("TextArea.background"));
    }

    private static void changeZoom(BooleanSupplier change) {
        float before = zoom();
        if (change.getAsBoolean()) {
            FlatLaf.updateUI();
            ZOOM_LISTENERS.forEach(listener -> listener.accept(before));
        }
    }

    private static Optional<String> fontFor(String sample) {
        String[] all = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        return Stream.concat(Arrays.stream(CHINESE_FONTS).filter(Arrays.asList(all)::contains), Arrays.stream(all))
                .filter(family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(sample) == -1)
                .findFirst();
    }
}
