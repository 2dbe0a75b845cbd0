package tcpchat.room;

import java.util.List;

/**
 * Room step 5: say a text to all.
 *
 * <p>TCP connects two; it knows no way to reach many at once. So the room sends the same bytes over each member's connection,
 * and every connection may break by itself. That one is gone must change nothing for the others.
 *
 * <p>A text is on its way when it is in the member's outbox; when it arrives is the outbox's business. The sender gets it
 * back as well: so all members see the same texts in the same order.
 *
 * @see Members
 * @see Outbox
 */
public class Step5Broadcast {

    /**
     * Puts the text once into the outbox of every member, and returns when it has put everything. A member whose put throws
     * an {@code IOException} leaves, with name and outbox, and its outbox is closed; that closing fails as well is of no
     * interest. All others get the text all the same. Whoever joins or leaves meanwhile may get it or not.
     *
     * <p>Two calls at once on the same object: every member gets both texts, and all of them in the same order.
     *
     * @param members who is in the room
     * @param text    what to put
     * @return the names of those whose {@code leave} said {@code true} in this call, in any order; mostly none
     */
    public List<String> broadcast(Members members, String text) {
        // TODO Put the text into every outbox, and let go whoever can't be reached any more.
        throw new UnsupportedOperationException("TODO room step 5: say a text to all");
    }
}
