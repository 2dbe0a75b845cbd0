package tcpchat.room.host;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Hears what happens in a room. Each call comes from a thread of the room's, one at a time, in the order in which it
 * happened; the room waits for it to return. So it must not wait for the room in its turn.
 */
public interface RoomListener {

    /** The room is open: clients can connect to that address. */
    void opened(InetSocketAddress address);

    /**
     * The room could not be opened.
     *
     * @param reason an {@code IOException} or {@code IllegalArgumentException} of a step; anything else is a mistake of the
     *               program, such as a step that is not written yet
     */
    void openFailed(Throwable reason);

    /** A member is in. */
    void joined(String name);

    /** A member is gone, for that reason. */
    void left(String name, Leaving reason);

    /** A client that asked for that name, which may be any text, was not let in. */
    void refused(String name, Refusal reason);

    /** Whoever connected from there said no name, and so is no client of a chat room. */
    void stranger(InetAddress from);

    /** A member has said that. */
    void said(String name, String text);

    /** The room takes no clients any more, as accept has failed; it closes by itself. */
    void acceptFailed(Exception reason);

    /** Something that the program threw and should not have: a step that is not written yet, for example. */
    void mistake(Throwable fault);

    /**
     * The room is closed.
     *
     * @param cutOff how many connections did not end in time and were cut off
     */
    void closed(int cutOff);
}
