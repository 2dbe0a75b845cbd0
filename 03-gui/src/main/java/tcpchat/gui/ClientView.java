package tcpchat.gui;

import java.util.Set;

/** The client's window as its presenter sees it. */
public interface ClientView extends ChatView {

    /** Shows how the connection stands, and greys out the buttons of what is under way. */
    void showState(ClientState state, Set<Action> underWay);
}
