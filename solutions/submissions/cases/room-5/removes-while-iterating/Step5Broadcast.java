package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the member out of the map that it iterates. */
public class Step5Broadcast {

    public synchronized List<String> broadcast(Members members, String text) {
        List<String> gone = new ArrayList<>();
        Map<String, Outbox> all = members.all();
        for (String name : all.keySet()) {
            Outbox outbox = all.get(name);
            try {
                outbox.put(text);
            } catch (IOException unreachable) {
                all.remove(name);
                if (members.leave(name, outbox)) {
                    gone.add(name);
                }
                close(outbox);
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
