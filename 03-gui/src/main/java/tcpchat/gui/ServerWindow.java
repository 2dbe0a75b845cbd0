package tcpchat.gui;

import java.util.Set;
import javax.swing.JButton;

/** The server's window. It shows and asks; what a button does is the presenter's business. */
public final class ServerWindow extends ChatWindow implements ServerView {

    /** The longest double click: its second half must not stop the server that its first half started. */
    private static final long DOUBLE_CLICK_MILLIS = 500;

    private final JButton start;
    private final JButton accept;
    private final JButton receive;
    private ServerPresenter presenter;

    public ServerWindow(Address here, Words words) {
        super(Word.SERVER_TITLE, here, Word.FROM_SERVER, words);
        start = addButton(Word.START, 'T', () -> presenter.startOrStop());
        start.setMultiClickThreshhold(DOUBLE_CLICK_MILLIS);
        accept = addButton(Word.ACCEPT, 'A', () -> presenter.accept());
        receive = addButton(Word.RECEIVE, 'R', () -> presenter.receive());
        showState(ServerState.STOPPED, Set.of());
    }

    /** From here on the buttons are answered. */
    public void setPresenter(ServerPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void showState(ServerState state, Set<Action> underWay) {
        setWord(start, state == ServerState.STOPPED ? Word.START : Word.STOP);
        accept.setEnabled(!underWay.contains(Action.ACCEPT));
        receive.setEnabled(!underWay.contains(Action.RECEIVE));
        boolean connected = state == ServerState.CONNECTED || state == ServerState.RECEIVING;
        showState(switch (state) {
            case STOPPED -> Word.STATE_STOPPED;
            case STARTING -> Word.STATE_STARTING;
            case LISTENING -> Word.STATE_LISTENING;
            case ACCEPTING -> Word.STATE_ACCEPTING;
            case CONNECTED -> Word.STATE_CLIENT_CONNECTED;
            case RECEIVING -> Word.STATE_RECEIVING;
        }, state == ServerState.STOPPED, connected, underWay);
    }

    @Override
    public void showAddress(Address here) {
        nameInStatus(here);
    }

    @Override
    public void showClient(Address client) {
        nameClientInStatus(client);
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
