package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Puts in tasks of its own, and does not wait for them. */
public class Step5Broadcast {

    public List<String> broadcast(Members members, String text) {
        List<String> gone = Collections.synchronizedList(new ArrayList<>());
        for (Map.Entry<String, Outbox> member : members.all().entrySet()) {
            CompletableFuture.runAsync(() -> {
                try {
                    member.getValue().put(text);
                } catch (IOException unreachable) {
                    if (members.leave(member.getKey(), member.getValue())) {
                        gone.add(member.getKey());
                    }
                    close(member.getValue());
                }
            });
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
