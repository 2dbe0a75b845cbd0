package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Closes the server socket at the end. */
public class Step8Shutdown {

    public boolean shutdown(Room room, String farewell, Duration deadline) throws IOException, InterruptedException {
        room.members().all().values().forEach(outbox -> say(farewell, outbox));
        room.executor().shutdown();
        boolean ended = false;
        try {
            ended = room.executor().awaitTermination(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!ended) {
                breakOff(room);
            }
        }
        room.serverSocket().close();
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
