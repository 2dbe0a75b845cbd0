package tcpchat.gui;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the input line besides those that every text field has. Belongs to the event thread. */
public final class InputKeys {

    private InputKeys() {}

    /** Makes them work in that line. */
    public static void bindTo(InputLine line) {
        JComponent field = line.component();
        KeyStroke undo = ZoomKeys.shown(KeyEvent.VK_Z);
        bind(field, undo, line::undo);
        // Both are usual.
        bind(field, ZoomKeys.shown(KeyEvent.VK_Y), line::redo);
        bind(field, KeyStroke.getKeyStroke(KeyEvent.VK_Z, undo.getModifiers() | InputEvent.SHIFT_DOWN_MASK),
                line::redo);
        bind(field, KeyStroke.getKeyStroke(KeyEvent.VK_UP, 0), line::showOlder);
        bind(field, KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), line::showNewer);
    }

    private static void bind(JComponent field, KeyStroke key, Runnable deed) {
        field.getInputMap().put(key, key);
        field.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent press) {
                deed.run();
            }
        });
    }
}
