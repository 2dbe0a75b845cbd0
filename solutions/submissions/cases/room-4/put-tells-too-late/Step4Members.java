package tcpchat.room;

import java.util.HashMap;
import java.util.Map;

/** Looks at what put has replaced. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private final Map<String, Outbox> members = new HashMap<>();

        @Override
        public synchronized boolean join(String name, Outbox outbox) {
            return members.put(name, outbox) == null;
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
