package tcpchat.gui;

import java.awt.event.ItemEvent;
import java.util.List;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The fields for host and port; a server's also let it listen on every interface. Belongs to the event thread. */
public final class AddressBar {

    private static final int GAP = 6;
    private static final char HOST_KEY = 'H';
    private static final char PORT_KEY = 'P';
    private static final char EVERY_INTERFACE_KEY = 'E';

    private final JPanel panel = new JPanel();
    private final JLabel hostLabel = new JLabel();
    private final JLabel portLabel = new JLabel();
    private final JTextField host;
    private final JTextField port;
    private final JCheckBox everyInterface = new JCheckBox();
    private final boolean forServer;
    private boolean changeable = true;

    /**
     * Fields with that address in them.
     *
     * @param forServer whether it is to listen at, else to connect to
     */
    public AddressBar(Address address, boolean forServer) {
        this.forServer = forServer;
        host = new JTextField(address.hostText(), 9);
        port = new JTextField(address.portText(), 5);
        host.setName("host");
        port.setName("port");
        everyInterface.setName("everyInterface");
        hostLabel.setLabelFor(host);
        portLabel.setLabelFor(port);
        hostLabel.setDisplayedMnemonic(HOST_KEY);
        portLabel.setDisplayedMnemonic(PORT_KEY);
        everyInterface.setMnemonic(EVERY_INTERFACE_KEY);
        panel.setLayout(new BoxLayout(panel, BoxLayout.LINE_AXIS));
        addAll(hostLabel, host, portLabel);
        panel.add(port);
        if (forServer) {
            panel.add(Box.createHorizontalStrut(GAP));
            everyInterface.addItemListener((ItemEvent change) -> showChangeable());
            everyInterface.setSelected(address.everyInterface());
            panel.add(everyInterface);
        }
    }

    /** The component to put into a window. */
    public JComponent component() {
        return panel;
    }

    /** The box for every interface, which a window that is too narrow for one row puts into another one. */
    public JComponent everyInterface() {
        return everyInterface;
    }

    /** What stands in the fields. */
    public Address address() {
        Address typed = new Address(host.getText().strip(), port.getText().strip(), everyInterface.isSelected());
        return forServer ? typed : typed.toConnectTo();
    }

    /** Whether the fields can be changed: they count at the next connect or start, not in the middle of a session. */
    public void setChangeable(boolean changeable) {
        this.changeable = changeable;
        showChangeable();
    }

    /** Chooses the language. */
    public void useWords(Words words) {
        hostLabel.setText(words.say(forServer ? Word.LISTEN_ON : Word.HOST));
        portLabel.setText(words.say(Word.PORT));
        everyInterface.setText(words.say(Word.EVERY_INTERFACE));
        List<String> steps = forServer ? StepsBehind.server(Word.LISTEN_ON) : StepsBehind.client(Word.HOST);
        host.setToolTipText(StepsBehind.tip(HOST_KEY, steps, words));
        port.setToolTipText(StepsBehind.tip(PORT_KEY, steps, words));
        everyInterface.setToolTipText(StepsBehind.tip(EVERY_INTERFACE_KEY, steps, words));
    }

    private void showChangeable() {
        host.setEnabled(changeable && !everyInterface.isSelected());
        port.setEnabled(changeable);
        everyInterface.setEnabled(changeable);
    }

    private void addAll(JComponent... components) {
        for (JComponent component : components) {
            panel.add(component);
            panel.add(Box.createHorizontalStrut(GAP));
        }
    }
}
