package tcpchat.room;

import java.util.HashMap;
import java.util.Map;

/** Takes volatile for enough. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private volatile Map<String, Outbox> members = new HashMap<>();

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
    }
}
