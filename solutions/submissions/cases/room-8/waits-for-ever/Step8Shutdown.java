package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until all has ended. */
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
        boolean ended = room.executor().awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
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
}
