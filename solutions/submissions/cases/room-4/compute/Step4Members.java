package tcpchat.room;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Decides inside of compute. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private final ConcurrentHashMap<String, Outbox> members = new ConcurrentHashMap<>();

        @Override
        public boolean join(String name, Outbox outbox) {
            boolean[] joined = new boolean[1];
            members.computeIfAbsent(name, free -> {
                joined[0] = true;
                return outbox;
            });
            return joined[0];
        }

        @Override
        public boolean leave(String name, Outbox outbox) {
            boolean[] left = new boolean[1];
            members.computeIfPresent(name, (taken, present) -> {
                left[0] = present == outbox;
                return left[0] ? null : present;
            });
            return left[0];
        }

        @Override
        public Map<String, Outbox> all() {
            return new TreeMap<>(members);
        }
    }
}
