package tcpchat.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One map for all lists. */
public class Step4Members {

    private final Map<String, Outbox> members = new ConcurrentHashMap<>();

    public Members create() {
        return new Members() {

            @Override
            public boolean join(String name, Outbox outbox) {
                return members.putIfAbsent(name, outbox) == null;
            }

            @Override
            public boolean leave(String name, Outbox outbox) {
                return members.remove(name, outbox);
            }

            @Override
            public Map<String, Outbox> all() {
                return Map.copyOf(members);
            }
        };
    }
}
