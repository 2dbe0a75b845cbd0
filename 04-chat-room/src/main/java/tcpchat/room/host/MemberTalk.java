package tcpchat.room.host;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A member of a room: joins, says something, leaves, again and again. The steps do the work; what is here puts them together.
 * No method waits, and each may be called from any thread. What comes of it is told to the {@link MemberListener}.
 */
public final class MemberTalk {

    /** How long a text may be, in bytes of UTF-8: the room puts a name before it, and a frame has an end. */
    public static final int MOST_BYTES = 60_000;

    private final MemberSteps steps;
    private final MemberListener listener;
    private final Pace pace;
    private Membership membership;

    /** A member that has not joined. */
    public MemberTalk(MemberSteps steps, MemberListener listener, Pace pace) {
        this.steps = steps;
        this.listener = listener;
        this.pace = pace;
    }

    /**
     * Joins the room there under that name.
     *
     * @return false where the member has joined already, or is about to join or to leave; nothing happens then
     * @throws IllegalArgumentException where the name is empty: an empty frame is a heartbeat, and the room would wait
     */
    public synchronized boolean join(String host, int port, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name is missing");
        }
        if (membership != null && !membership.isOver()) {
            return false;
        }
        membership = new Membership(steps, listener, pace, name);
        membership.start(host, port);
        return true;
    }

    /**
     * Says that to all in the room, this member included: it is told as {@link MemberListener#said} when it has come back.
     * An empty text is not sent.
     *
     * @return false where the member is not in a room; nothing is sent then
     * @throws IllegalArgumentException where the text has more than {@value #MOST_BYTES} bytes
     */
    public boolean say(String text) {
        if (text.getBytes(UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("a text has at most " + MOST_BYTES + " bytes");
        }
        Membership current = current();
        return current != null && current.say(text);
    }

    /**
     * Leaves, when what was said before is on its way; while it is still joining it gives up. Then
     * {@link MemberListener#left}, after a second at the latest. Nothing where the member has not joined.
     */
    public void leave() {
        Membership current = current();
        if (current != null) {
            current.leave();
        }
    }

    /** For the lecture: from here on takes nothing off the connection, up to its end. It still sends. */
    public void stopReading() {
        Membership current = current();
        if (current != null) {
            current.stopReading();
        }
    }

    /** For the lecture: from here on sends no heartbeats, up to the end of the connection. */
    public void stopHeartbeats() {
        Membership current = current();
        if (current != null) {
            current.stopHeartbeats();
        }
    }

    /** For the lecture: breaks the connection off with a reset. Then {@link MemberListener#left}. */
    public void reset() {
        Membership current = current();
        if (current != null) {
            current.reset();
        }
    }

    private synchronized Membership current() {
        return membership;
    }
}
