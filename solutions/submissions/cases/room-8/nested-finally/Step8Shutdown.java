package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Each thing in the finally of the one before. */
public class Step8Shutdown {

    public boolean shutdown(Room room, String farewell, Duration deadline) throws IOException, InterruptedException {
        boolean ended = false;
        try {
            room.serverSocket().close();
        } finally {
            ended = end(room, farewell, deadline);
        }
        return ended;
    }

    private static boolean end(Room room, String farewell, Duration deadline) throws InterruptedException {
        room.members().all().forEach((name, outbox) -> say(farewell, outbox));
        room.executor().shutdown();
        boolean ended = false;
        try {
            ended = room.executor().awaitTermination(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return ended;
        } finally {
            if (!ended) {
                breakOff(room);
            }
        }
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
