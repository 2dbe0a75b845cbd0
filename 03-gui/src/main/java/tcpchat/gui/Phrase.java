package tcpchat.gui;

/** A word or a sentence of a window. How it reads stands in a file for each language. */
public interface Phrase {

    /** The name under which the files hold it, such as {@code say.connected}. */
    String key();

    /** The files that hold it, as the name of a resource bundle. */
    String files();
}
