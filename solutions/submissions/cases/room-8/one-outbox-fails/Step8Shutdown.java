package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One try for all outboxes. */
public class Step8Shutdown {

    public boolean shutdown(Room room, String farewell, Duration deadline) throws IOException, InterruptedException {
        IOException failure = null;
        try {
            room.serverSocket().close();
        } catch (IOException e) {
            failure = e;
        }
        try {
            for (Outbox outbox : room.members().all().values()) {
                outbox.put(farewell);
                outbox.close();
            }
        } catch (IOException gone) {
            // Somebody is gone.
        }
        room.executor().shutdown();
        boolean ended = false;
        try {
            ended = room.executor().awaitTermination(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!ended) {
                breakOff(room);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return ended;
    }

    private static void breakOff(Room room) {
        for (Socket connection : room.connections()) {
            try {
                connection.close();
            } catch (IOException ofNoInterest) {
                // The others are closed all the same.
            }
        }
        room.executor().shutdownNow();
    }
}
