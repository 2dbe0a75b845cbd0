package tcpchat.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A failed close comes out. */
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
                close(member.getValue());
            }
        }
        return gone;
    }

    private static void close(Outbox outbox) {
        try {
            outbox.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
