package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets the member go, and its outbox stay open. */
public class Step5Broadcast {

    public synchronized List<String> broadcast(Members members, String text) {
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, Outbox> member : members.all().entrySet()) {
            try {
                member.getValue().put(text);
            } catch (IOException unreachable) {
                if (members.leave(member.getKey(), member.getValue())) {
                    gone.add(member.getKey());
                }
            }
        }
        return gone;
    }
}
