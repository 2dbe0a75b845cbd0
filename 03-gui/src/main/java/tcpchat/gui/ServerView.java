package tcpchat.gui;

import java.util.Set;

/** The server's window as its presenter sees it. */
public interface ServerView extends ChatView {

    /** Shows from here on, up to the end of the session, that the server listens at this address. */
    void showAddress(Address here);

    /** Shows from here on that this client is connected. */
    void showClient(Address client);

    /** Shows how the server stands, and greys out the buttons of what is under way. */
    void showState(ServerState state, Set<Action> underWay);
}
