package tcpchat.gui;

import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import javax.swing.JMenuItem;

/**
 * Keeps the letter that has chosen an item of a menu out of the input line. The system tells of a key that is pressed,
 * and of the letter that it types, one after the other: between the two the menu has closed and given the keyboard back.
 * Belongs to the event thread.
 */
public final class MenuLetter implements KeyEventDispatcher {

    private MenuLetter() {}

    /** Has it done for that item. */
    public static void swallowedBy(JMenuItem item) {
        item.addActionListener(chosen -> {
            if (EventQueue.getCurrentEvent() instanceof KeyEvent) {
                KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(new MenuLetter());
            }
        });
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean letter = event.getID() == KeyEvent.KEY_TYPED;
        if (!letter) {
            // The key was released, or the next one pressed: the letter has come by now.
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
        }
        return letter;
    }
}
