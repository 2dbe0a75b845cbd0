package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Returns every name of a failed put. */
public class Step5Broadcast {

    public synchronized List<String> broadcast(Members members, String text) {
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, Outbox> member : members.all().entrySet()) {
            try {
                member.getValue().put(text);
            } catch (IOException unreachable) {
                members.leave(member.getKey(), member.getValue());
                gone.add(member.getKey());
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
