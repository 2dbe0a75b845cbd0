package tcpchat.gui;

import java.util.Set;

/** The server's window as its presenter sees it. */
public interface ServerView extends ChatView {

    /** Shows how the server stands, and greys out the buttons of what is under way. */
    void showState(ServerState state, Set<Action> underWay);
}
