package tcpchat.gui;

import javax.swing.JComponent;
import javax.swing.JLabel;

/** The line that says how a window stands, and with which address. Belongs to the event thread. */
final class StatusLine {

    private final JLabel label = new JLabel();
    private Words words;
    private Word state;
    private Address address;

    StatusLine(Words words) {
        this.words = words;
        label.setName("status");
    }

    /** The component to put into a window. */
    JComponent component() {
        return label;
    }

    /** Shows that state. */
    void showState(Word state) {
        this.state = state;
        show();
    }

    /** Names this address from here on. */
    void showAddress(Address address) {
        this.address = address;
        show();
    }

    /** Chooses the language. */
    void useWords(Words words) {
        this.words = words;
        show();
    }

    private void show() {
        if (state != null) {
            label.setText(words.say(state, address));
        }
    }
}
