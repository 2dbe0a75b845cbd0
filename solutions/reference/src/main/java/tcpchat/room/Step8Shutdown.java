package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Room step 8: close the room.
 *
 * <p>The order is the lesson. As long as the server socket is open, new clients come. As long as the executor takes tasks,
 * an outbox can still write the farewell. A thread that waits in a read or a write of a socket does not hear an interrupt;
 * closing its socket ends the wait. Whoever closes first and speaks afterwards says the farewell to nobody.
 *
 * <p>On the wire a member sees the farewell and then FIN. One that was not ready in time sees the connection end.
 *
 * @see java.util.concurrent.ExecutorService#awaitTermination
 */
public class Step8Shutdown {

    /**
     * Closes the room, in this order: the server socket; then every member's outbox, with the farewell put in before (one
     * that fails in either does not keep it from the others); then the executor, which takes nothing new. Then it waits
     * until the tasks have ended, no longer than needed, and not beyond the deadline. Where some have not, it closes all
     * connections of the room and interrupts the executor's threads, and waits no more.
     *
     * @param room     all that has to be ended
     * @param farewell the last text for every member
     * @param deadline how long the tasks may take; a whole number of milliseconds
     * @return whether all tasks have ended in time
     * @throws IOException          where closing the server socket fails, when all the rest is done
     * @throws InterruptedException where this is interrupted while it waits; the connections are closed then, and the
     *                              executor's threads interrupted, as at the deadline
     */
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

    private static void say(String farewell, Outbox outbox) {
        try (outbox) {
            outbox.put(farewell);
        } catch (IOException gone) {
            // The others get it all the same.
        }
    }

    /** A task that waits on a socket ends when that is closed, any other one when it is interrupted. */
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
