package tcpchat.gui;

/** Who says a line of the message area. */
public enum Speaker {

    /** The user of this window. */
    OWN,
    /** The other side. */
    PEER,
    /** The window itself. */
    WINDOW
}
