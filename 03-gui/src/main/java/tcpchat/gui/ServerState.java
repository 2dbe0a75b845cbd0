package tcpchat.gui;

/** How the server stands. */
public enum ServerState {
    STOPPED, STARTING, LISTENING, ACCEPTING, CONNECTED, RECEIVING
}
