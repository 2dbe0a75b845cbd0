package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock in a field. */
public class Step5Broadcast {

    private final Lock lock = new ReentrantLock();

    public List<String> broadcast(Members members, String text) {
        lock.lock();
        try {
            return put(members, text);
        } finally {
            lock.unlock();
        }
    }

    private static List<String> put(Members members, String text) {
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, Outbox> member : members.all().entrySet()) {
            try {
                member.getValue().put(text);
            } catch (IOException unreachable) {
                if (members.leave(member.getKey(), member.getValue())) {
                    gone.add(member.getKey());
                }
                close(member.getValue());
            }
        }
        return gone;
    }

    private static void close(Outbox outbox) {
        try {
            outbox.close();
        } catch (IOException ofNoInterest) {
            // The member is gone anyway.
        }
    }
}
