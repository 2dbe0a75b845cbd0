package tcpchat.room;

import java.io.IOException;
import java.net.Socket;

/** What the server does with one client, from its first word to its last. */
@FunctionalInterface
public interface Conversation {

    /** Holds the conversation over that connection, and returns or throws when it is over. Closing is not its business. */
    void hold(Socket connection) throws IOException;
}
