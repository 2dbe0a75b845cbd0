package tcpchat.gui;

import java.util.Set;
import javax.swing.JButton;

/** The client's window. It shows and asks; what a button does is the presenter's business. */
public final class ClientWindow extends ChatWindow implements ClientView {

    private final JButton connect;
    private ClientPresenter presenter;

    public ClientWindow(Address server, Words words) {
        super(Word.CLIENT_TITLE, server, Word.FROM_CLIENT, words);
        connect = addButton(Word.CONNECT, 'C', () -> presenter.connect());
        addButton(Word.DISCONNECT, 'D', this::disconnect);
        showState(ClientState.NOT_CONNECTED, Set.of());
    }

    /** From here on the buttons are answered. */
    public void setPresenter(ClientPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void showState(ClientState state, Set<Action> underWay) {
        connect.setEnabled(!underWay.contains(Action.CONNECT));
        showState(switch (state) {
            case NOT_CONNECTED -> Word.STATE_NOT_CONNECTED;
            case CONNECTING -> Word.STATE_CONNECTING;
            case CONNECTED -> Word.STATE_CONNECTED_TO;
        }, state == ClientState.NOT_CONNECTED, state == ClientState.CONNECTED, underWay);
    }

    /** As in the tutorial, what is typed goes with the connection; "undo" brings it back. */
    private void disconnect() {
        boolean inSession = !isIdle();
        presenter.disconnect();
        if (inSession) {
            clearInput();
        }
    }

    @Override
    void pressSend() {
        presenter.send();
    }

    @Override
    void pressClose() {
        presenter.close();
    }
}
