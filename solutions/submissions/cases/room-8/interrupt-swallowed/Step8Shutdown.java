package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Catches the interrupt. */
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
        boolean ended = false;
        try {
            ended = room.executor().awaitTermination(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            ended = false;
        }
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
