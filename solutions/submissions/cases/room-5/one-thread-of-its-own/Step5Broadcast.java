package tcpchat.room;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One thread puts all texts, and the caller waits for it. */
public class Step5Broadcast {

    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    public List<String> broadcast(Members members, String text) {
        try {
            return one.submit(() -> put(members, text)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
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
