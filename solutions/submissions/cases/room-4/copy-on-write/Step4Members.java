package tcpchat.room;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A new map at every change. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private final AtomicReference<Map<String, Outbox>> members = new AtomicReference<>(Map.of());

        @Override
        public boolean join(String name, Outbox outbox) {
            while (true) {
                Map<String, Outbox> before = members.get();
                if (before.containsKey(name)) {
                    return false;
                }
                Map<String, Outbox> after = new HashMap<>(before);
                after.put(name, outbox);
                if (members.compareAndSet(before, after)) {
                    return true;
                }
            }
        }

        @Override
        public boolean leave(String name, Outbox outbox) {
            while (true) {
                Map<String, Outbox> before = members.get();
                if (before.get(name) != outbox) {
                    return false;
                }
                Map<String, Outbox> after = new HashMap<>(before);
                after.remove(name);
                if (members.compareAndSet(before, after)) {
                    return true;
                }
            }
        }

        @Override
        public Map<String, Outbox> all() {
            return members.get();
        }
    }
}
