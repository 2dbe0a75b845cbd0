package tcpchat.room.host;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tcpchat.room.FrameWriter;

/** What a member says, heartbeats among it. A thread of its own writes one after the other, for each may have to wait. */
final class MemberVoice {

    private final Socket socket;
    private final FrameWriter writer;
    private final Pace pace;
    private final Consumer<Throwable> failed;
    private final ScheduledThreadPoolExecutor oneAfterTheOther;
    private volatile boolean beats = true;
    private volatile long lastWrite = System.nanoTime();

    /**
     * The voice of a member at that connection.
     *
     * @param failed told what a write has thrown
     */
    MemberVoice(Socket socket, FrameWriter writer, Pace pace, ThreadFactory threads, Consumer<Throwable> failed) {
        this.socket = socket;
        this.writer = writer;
        this.pace = pace;
        this.failed = failed;
        this.oneAfterTheOther = new ScheduledThreadPoolExecutor(1, threads);
    }

    /** From here on sends a heartbeat where nothing else was sent for a while. */
    void startHeartbeats() {
        lastWrite = System.nanoTime();
        long look = pace.look().toMillis();
        oneAfterTheOther.scheduleWithFixedDelay(this::beat, look, look, TimeUnit.MILLISECONDS);
    }

    void stopHeartbeats() {
        beats = false;
    }

    /** Writes the text behind all that was said before. */
    void say(String text) {
        oneAfterTheOther.execute(() -> write(text));
    }

    /** Ends the stream behind all that was said before. */
    void endStream() {
        oneAfterTheOther.execute(() -> {
            try {
                socket.shutdownOutput();
            } catch (IOException gone) {
                // Then the room knows already.
                return;
            }
        });
    }

    /** Says nothing more, not even what waits. */
    void fallSilent() {
        oneAfterTheOther.shutdownNow();
    }

    private void beat() {
        if (beats && System.nanoTime() - lastWrite >= pace.heartbeat().toNanos()) {
            write(Wire.HEARTBEAT);
        }
    }

    private void write(String text) {
        try {
            writer.write(socket, text);
            lastWrite = System.nanoTime();
        } catch (IOException | RuntimeException | Error thrown) {
            failed.accept(thrown);
        }
    }
}
