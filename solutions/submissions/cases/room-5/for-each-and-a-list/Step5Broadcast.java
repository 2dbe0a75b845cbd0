package tcpchat.room;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the failed ones first, and lets them go afterwards. */
public class Step5Broadcast {

    private final Object order = new Object();

    public List<String> broadcast(Members members, String text) {
        Map<String, Outbox> failed = new LinkedHashMap<>();
        synchronized (order) {
            members.all().forEach((name, outbox) -> {
                try {
                    outbox.put(text);
                } catch (IOException unreachable) {
                    failed.put(name, outbox);
                }
            });
        }
        failed.values().forEach(Step5Broadcast::close);
        return failed.keySet().stream().filter(name -> members.leave(name, failed.get(name))).toList();
    }

    private static void close(Outbox outbox) {
        try {
            outbox.close();
        } catch (IOException ofNoInterest) {
            // The member is gone anyway.
        }
    }
}
