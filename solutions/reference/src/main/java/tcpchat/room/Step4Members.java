package tcpchat.room;

import java.util.HashMap;
import java.util.Map;

/**
 * Room step 4: the list of members.
 *
 * <p>TCP knows connections and no names, and no room. Who is in it stands in the memory of one program, which a thread for
 * each connection reads and changes. Between two calls of one thread anything may happen in the others: what belongs
 * together, a look and the change that follows from it, has to be one step that nobody can come between.
 *
 * <p>A member's connection may break at the moment at which another of that name comes. So a member leaves with name and
 * outbox: a latecomer can't throw out the next member of the name.
 *
 * @see java.util.concurrent.ConcurrentMap
 */
public class Step4Members {

    /**
     * Makes a list of members, empty and new at every call, for any number of threads. Names differ where {@code equals}
     * says so. What the list promises:
     * <ul>
     * <li>{@code join}: {@code true}, and the member is in; a taken name: {@code false}, and nothing changes. Of any number
     * of threads that join under one free name, exactly one gets {@code true}.
     * <li>{@code leave}: {@code true} where exactly this outbox stood under this name, and is now out; else {@code false},
     * and nothing changes. Of several threads that leave with the same pair, one gets {@code true}.
     * <li>{@code all}: the members of a moment. Joins and leaves afterwards don't change what was returned, and iterating
     * it while they happen never fails.
     * </ul>
     */
    public Members create() {
        return new MembersInAMap();
    }

    /** The lock is this object: whoever holds it is alone with the map. */
    private static final class MembersInAMap implements Members {

        private final Map<String, Outbox> members = new HashMap<>();

        @Override
        public synchronized boolean join(String name, Outbox outbox) {
            return members.putIfAbsent(name, outbox) == null;
        }

        @Override
        public synchronized boolean leave(String name, Outbox outbox) {
            return members.remove(name, outbox);
        }

        @Override
        public synchronized Map<String, Outbox> all() {
            return Map.copyOf(members);
        }
    }
}
