package tcpchat.room.gui;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.AbstractDocument;
import tcpchat.gui.Address;
import tcpchat.gui.InputKeys;
import tcpchat.gui.InputLine;
import tcpchat.gui.LineFilter;
import tcpchat.gui.Refusals;
import tcpchat.gui.StepsBehind;
import tcpchat.gui.Word;
import tcpchat.gui.Words;

/** The window of a member. It shows and asks; what a button does is the control's business. */
final class MemberWindow extends TalkWindow {

    private static final char NAME_KEY = 'N';

    private final JLabel nameLabel = new JLabel();
    private final JTextField name;
    private final JButton join;
    private final InputLine input;
    private final DemoMenu demo;
    private MemberControl control;

    MemberWindow(Address room, String name, Words words) {
        super(RoomWord.MEMBER_TITLE, room, false, StepsOfRoom::behind, words);
        this.name = new JTextField(name, 6);
        Refusals refusals = new Refusals(frame(), this::words);
        ((AbstractDocument) this.name.getDocument()).setDocumentFilter(new LineFilter(this.name, refusals));
        join = buttons().add(RoomWord.JOIN, 'J', () -> control.join());
        JButton leave = buttons().add(RoomWord.LEAVE, 'L', () -> control.leave());
        JButton send = buttons().add(RoomWord.SEND, 'S', () -> control.send());
        // 0: the event thread is not to wait.
        this.name.addActionListener(enter -> join.doClick(0));
        input = new InputLine(() -> send.doClick(0), refusals);
        InputKeys.bindTo(input);
        demo = new DemoMenu(() -> control.stopReading(), () -> control.stopHeartbeats(), () -> control.reset(),
                () -> control.sayMuch());
        menuBar().add(demo.component());
        fill(input.component(), nameRow(leave), addressBar().component(), inputRow(send));
        showState(MemberState.OUTSIDE);
    }

    /** From here on the buttons are answered. */
    void setControl(MemberControl control) {
        this.control = control;
    }

    /** The name that stands in the window. */
    String name() {
        return name.getText();
    }

    /** The text that stands in the input line. */
    String input() {
        return input.text();
    }

    /** Empties the input line, unless somebody has typed on since {@link #input} was asked. */
    void emptyInput() {
        input.emptyIfUnchanged();
    }

    /** Shows a state; whoever has joined can type at once. */
    void showState(MemberState state) {
        name.setEnabled(state == MemberState.OUTSIDE);
        join.setEnabled(state == MemberState.OUTSIDE || state == MemberState.IN);
        demo.setEnabled(state == MemberState.IN);
        showStatus(switch (state) {
            case OUTSIDE -> RoomWord.STATE_OUTSIDE;
            case JOINING -> RoomWord.STATE_JOINING;
            case IN -> RoomWord.STATE_IN;
            case LEAVING -> RoomWord.STATE_LEAVING;
        }, state == MemberState.OUTSIDE);
        if (state == MemberState.IN) {
            input.component().requestFocusInWindow();
        }
    }

    @Override
    void pressClose() {
        control.close();
    }

    @Override
    void useWords(Words chosen) {
        super.useWords(chosen);
        nameLabel.setText(chosen.say(RoomWord.NAME));
        name.setToolTipText(StepsBehind.tip(NAME_KEY, StepsOfRoom.behind(RoomWord.NAME), chosen));
        demo.useWords(chosen);
        input.component().getAccessibleContext().setAccessibleName(chosen.say(Word.INPUT));
        input.component().setToolTipText(chosen.say(Word.INPUT));
    }

    private JComponent nameRow(JButton leave) {
        name.setName("name");
        nameLabel.setLabelFor(name);
        nameLabel.setDisplayedMnemonic(NAME_KEY);
        JPanel pair = new JPanel(new GridLayout(1, 0, 6, 0));
        pair.add(join);
        pair.add(leave);
        JPanel row = new JPanel(new BorderLayout(6, 0));
        row.add(nameLabel, BorderLayout.LINE_START);
        row.add(name, BorderLayout.CENTER);
        row.add(pair, BorderLayout.LINE_END);
        return row;
    }

    private JComponent inputRow(JButton send) {
        input.component().setName("input");
        JPanel row = new JPanel(new BorderLayout(6, 0));
        row.add(input.component(), BorderLayout.CENTER);
        row.add(send, BorderLayout.LINE_END);
        return row;
    }

    /** Opens with the keyboard in the field of the name: there Enter joins. */
    void openWithName(Rectangle place) {
        open(place);
        name.requestFocusInWindow();
    }
}
