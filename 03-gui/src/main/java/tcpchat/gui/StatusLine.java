package tcpchat.gui;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * The line that says how a window stands, and with which addresses. Tab leads to it, so that a screen reader can read it;
 * it also describes the component in which people type. Belongs to the event thread.
 */
public final class StatusLine {

    private final JLabel label = new JLabel();
    private final JComponent described;
    private Words words;
    private Phrase state;
    private Address address;
    private Address client;

    /**
     * A line without a state.
     *
     * @param described has the state as its description
     */
    public StatusLine(JComponent described, Words words) {
        this.described = described;
        this.words = words;
        label.setName("status");
        label.setFocusable(true);
        label.setBorder(Look.focusBorder(false));
        label.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                label.setBorder(Look.focusBorder(true));
            }

            @Override
            public void focusLost(FocusEvent event) {
                label.setBorder(Look.focusBorder(false));
            }
        });
    }

    /** The component to put into a window. */
    public JComponent component() {
        return label;
    }

    /** Shows that state. */
    public void showState(Phrase state) {
        this.state = state;
        show();
    }

    /** Names this address from here on. */
    public void showAddress(Address address) {
        this.address = address;
        show();
    }

    /** Names this client from here on. */
    void showClient(Address client) {
        this.client = client;
        show();
    }

    /** Chooses the language. */
    public void useWords(Words words) {
        this.words = words;
        show();
    }

    private void show() {
        if (state != null) {
            String text = words.say(state, address, client);
            label.setText(text);
            // Where the window is too narrow for it, it can be read there.
            label.setToolTipText(text);
            label.getAccessibleContext().setAccessibleName(words.say(Word.STATUS, text));
            described.getAccessibleContext().setAccessibleDescription(text);
        }
    }
}
