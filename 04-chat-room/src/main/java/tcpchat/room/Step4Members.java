package tcpchat.room;

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
        // TODO Return an object that keeps these promises, whichever threads call it.
        throw new UnsupportedOperationException("TODO room step 4: the list of members");
    }
}
