package tcpchat.gui;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.KeyStroke;

/** The keys that zoom, as people know them from their browser. Belongs to the event thread. */
public final class ZoomKeys {

    private ZoomKeys() {}

    /** Makes them work wherever the focus is in the window of that menu bar. */
    public static void bindTo(JMenuBar bar) {
        // The plus sign is a key of its own on the number pad, and shares one with "=" on most other keyboards.
        bind(bar, Look::zoomIn, KeyEvent.VK_PLUS, KeyEvent.VK_EQUALS, KeyEvent.VK_ADD);
        bind(bar, Look::zoomOut, KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT);
        bind(bar, () -> Look.zoomTo(1), KeyEvent.VK_0, KeyEvent.VK_NUMPAD0);
    }

    /** The key to show beside a menu's item. */
    public static KeyStroke shown(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    private static void bind(JMenuBar bar, Runnable zoom, int... keys) {
        bar.getActionMap().put(zoom, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent press) {
                zoom.run();
            }
        });
        for (int key : keys) {
            KeyStroke plain = shown(key);
            // Where "+" is written above "=", Shift belongs to it.
            KeyStroke withShift = KeyStroke.getKeyStroke(key, plain.getModifiers() | InputEvent.SHIFT_DOWN_MASK);
            bar.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(plain, zoom);
            bar.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(withShift, zoom);
        }
    }
}
