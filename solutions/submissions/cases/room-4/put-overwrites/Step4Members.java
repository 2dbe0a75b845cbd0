package tcpchat.room;

import java.util.HashMap;
import java.util.Map;

/** Puts whoever comes. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private final Map<String, Outbox> members = new HashMap<>();

        @Override
        public synchronized boolean join(String name, Outbox outbox) {
            members.put(name, outbox);
            return true;
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
