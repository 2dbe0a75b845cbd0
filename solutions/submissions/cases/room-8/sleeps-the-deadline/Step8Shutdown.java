package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for the whole deadline. */
public class Step8Shutdown {

    public boolean shutdown(Room room, String farewell, Duration deadline) throws IOException, InterruptedException {
        IOException failure = null;
        try {
            room.serverSocket().close();
        } catch (IOException e) {
            failure = e;
        }
        room.members().all().values().forEach(outbox -> say(farewell, outbox));
        room.executor().shutdown();
        Thread.sleep(deadline.toMillis());
        boolean ended = room.executor().isTerminated();
        if (!ended) {
            breakOff(room);
        }
        if (failure != null) {
            throw failure;
        }
        return ended;
    }

    private static void say(String farewell, Outbox outbox) {
        try (outbox) {
            outbox.put(farewell);
        } catch (IOException gone) {
            // The others get it all the same.
        }
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
