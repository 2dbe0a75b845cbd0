package tcpchat.gui;

/** What a window may have under way in the background. While it is, its button has no answer and is greyed out. */
public enum Action {

    /** The client's handshake. */
    CONNECT(true),
    /** The server's first three steps. */
    START(true),
    /** Waiting for a client. */
    ACCEPT(false),
    /** Waiting for a message. */
    RECEIVE(false),
    /** Handing a message to the connection. */
    SEND(false);

    private final boolean opening;

    Action(boolean opening) {
        this.opening = opening;
    }

    /** Whether a session begins with this: without it there is nothing to go on with. */
    boolean isOpening() {
        return opening;
    }
}
