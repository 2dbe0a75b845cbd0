package tcpchat.room.gui;

import java.awt.BorderLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import tcpchat.gui.Address;
import tcpchat.gui.Words;

/** The window of the room. It shows and asks; what the button does is the control's business. */
final class RoomWindow extends TalkWindow {

    /** The longest double click: its second half must not close the room that its first half has opened. */
    private static final long DOUBLE_CLICK_MILLIS = 500;

    private final JButton open;
    private RoomControl control;

    RoomWindow(Address here, Words words) {
        super(RoomWord.ROOM_TITLE, here, true, StepsOfRoom::behind, words);
        open = buttons().add(RoomWord.OPEN, 'O', () -> control.openOrClose());
        open.setMultiClickThreshhold(DOUBLE_CLICK_MILLIS);
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.add(open, BorderLayout.CENTER);
        row.add(addressBar().everyInterface(), BorderLayout.LINE_END);
        fill(open, row, addressBar().component());
        showState(RoomState.CLOSED);
    }

    /** From here on the button is answered. */
    void setControl(RoomControl control) {
        this.control = control;
    }

    void showState(RoomState state) {
        buttons().setWord(open, state == RoomState.OPEN || state == RoomState.CLOSING ? RoomWord.CLOSE : RoomWord.OPEN);
        boolean answers = state == RoomState.CLOSED || state == RoomState.OPEN;
        if (answers && !open.isEnabled()) {
            // What is greyed out hands the keyboard to its neighbour; here it comes back.
            open.setEnabled(true);
            open.requestFocusInWindow();
        }
        open.setEnabled(answers);
        showStatus(switch (state) {
            case CLOSED -> RoomWord.STATE_CLOSED;
            case OPENING -> RoomWord.STATE_OPENING;
            case OPEN -> RoomWord.STATE_OPEN;
            case CLOSING -> RoomWord.STATE_CLOSING;
        }, state == RoomState.CLOSED);
    }

    @Override
    void pressClose() {
        control.close();
    }
}
