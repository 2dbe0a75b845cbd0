package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first failure ends the loop. */
public class Step5Broadcast {

    public synchronized List<String> broadcast(Members members, String text) {
        List<String> gone = new ArrayList<>();
        Map.Entry<String, Outbox> last = null;
        try {
            for (Map.Entry<String, Outbox> member : members.all().entrySet()) {
                last = member;
                member.getValue().put(text);
            }
        } catch (IOException unreachable) {
            if (members.leave(last.getKey(), last.getValue())) {
                gone.add(last.getKey());
            }
            close(last.getValue());
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
