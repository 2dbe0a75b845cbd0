package tcpchat.room;

import java.util.Map;

/** Who is in the room. Step 4 makes one, for any number of threads. */
public interface Members {

    /** Lets a member in, unless the name is taken. */
    boolean join(String name, Outbox outbox);

    /** Lets exactly this member go; of several calls for the same one, one gets {@code true}. */
    boolean leave(String name, Outbox outbox);

    /** The members of this moment, name to outbox; what happens afterwards does not change it. */
    Map<String, Outbox> all();
}
