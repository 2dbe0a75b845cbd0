package tcpchat.room;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** A timer that closes the connection when a frame takes too long. */
public class Step7Silence {

    public String next(Socket connection, FrameReader reader, Duration patience) throws IOException {
        String text;
        do {
            text = read(connection, reader, patience);
        } while (text != null && text.isEmpty());
        return text;
    }

    private static String read(Socket connection, FrameReader reader, Duration patience) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        Timer alarm = new Timer(true);
        alarm.schedule(new TimerTask() {
            @Override
            public void run() {
                late.set(true);
                try {
                    connection.close();
                } catch (IOException ofNoInterest) {
                    // The member is gone anyway.
                }
            }
        }, patience.toMillis());
        try {
            return reader.read(connection);
        } catch (IOException e) {
            throw late.get() ? new SocketTimeoutException("too slow") : e;
        } finally {
            alarm.cancel();
        }
    }
}
