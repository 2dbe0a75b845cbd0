package tcpchat.room.host;

import java.util.List;

/**
 * Hears what happens to a member. The calls come from one thread, in the order in which it happened. Of {@link #refused},
 * {@link #joinFailed}, {@link #roomClosed}, {@link #disconnected} and {@link #left} each joining ends with exactly one,
 * and nothing is heard of it afterwards; the member can join again from then on.
 */
public interface MemberListener {

    /** The member is in, and so are these, itself included. */
    void joined(List<String> names);

    /** Another one has joined. */
    void memberJoined(String name);

    /** Another one is gone. */
    void memberLeft(String name);

    /** Somebody, perhaps this member, has said that. */
    void said(String name, String text);

    /** Something that the program threw and should not have: a step that is not written yet, for example. */
    void mistake(Throwable fault);

    /** The room has not let the member in; the reason is in the room's words. */
    void refused(String reason);

    /**
     * The member did not get in.
     *
     * @param reason an {@code IOException} or {@code IllegalArgumentException} of a step; anything else is a mistake of the
     *               program, such as a step that is not written yet
     */
    void joinFailed(Throwable reason);

    /** The room says goodbye; the reason is in the room's words. */
    void roomClosed(String reason);

    /** The room is gone without a word, or was silent for too long. */
    void disconnected();

    /** The member has left, as it was told to. */
    void left();
}
