package tcpchat.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks, and then puts. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private final Map<String, Outbox> members = new ConcurrentHashMap<>();

        @Override
        public boolean join(String name, Outbox outbox) {
            if (members.containsKey(name)) {
                return false;
            }
            members.put(name, outbox);
            return true;
        }

        @Override
        public boolean leave(String name, Outbox outbox) {
            return members.remove(name, outbox);
        }

        @Override
        public Map<String, Outbox> all() {
            return Map.copyOf(members);
        }
    }
}
