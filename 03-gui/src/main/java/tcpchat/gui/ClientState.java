package tcpchat.gui;

/** How the client stands. */
public enum ClientState {
    NOT_CONNECTED, CONNECTING, CONNECTED
}
