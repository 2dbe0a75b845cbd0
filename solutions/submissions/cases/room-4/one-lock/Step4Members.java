package tcpchat.room;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock of its own around each method. */
public class Step4Members {

    public Members create() {
        return new Mine();
    }

    private static final class Mine implements Members {

        private final Map<String, Outbox> members = new HashMap<>();
        private final Lock lock = new ReentrantLock();

        @Override
        public boolean join(String name, Outbox outbox) {
            lock.lock();
            try {
                return members.putIfAbsent(name, outbox) == null;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean leave(String name, Outbox outbox) {
            lock.lock();
            try {
                return members.remove(name, outbox);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public Map<String, Outbox> all() {
            lock.lock();
            try {
                return new HashMap<>(members);
            } finally {
                lock.unlock();
            }
        }
    }
}
