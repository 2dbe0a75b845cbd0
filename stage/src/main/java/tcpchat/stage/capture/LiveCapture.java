package tcpchat.stage.capture;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.Tap;

/**
 * Has tcpdump capture the conversation while it goes on: one for each server, with a filter for its port. It runs only
 * where somebody has asked for it.
 *
 * <p>Where this program ends, in whatever way, the connection of its marks ends too. Each tcpdump captures that, finds
 * nobody to tell it to, and ends as well.
 */
public final class LiveCapture implements Tap {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventStream stream;
    private final List<Ear> ears = new ArrayList<>();
    private Marker marker;

    /** A tcpdump for one server, what it has seen, and how many marks it was sent and has told of. */
    private static final class Ear {
        private final int serverPort;
        private final CapturedLinks links = new CapturedLinks();
        private Tcpdump tcpdump;
        private long marksSent;
        private long marksSeen;

        Ear(int serverPort) {
            this.serverPort = serverPort;
        }

        boolean isOpen() {
            return tcpdump != null && !tcpdump.isGone();
        }
    }

    /** A capture that publishes to that stream. */
    public LiveCapture(EventStream stream) {
        this.stream = stream;
    }

    /** The capture for that stream where it is asked for with {@code -Dstage.capture=true}. */
    public static Tap asAskedFor(EventStream stream) {
        return isAskedFor() ? new LiveCapture(stream) : Tap.NONE;
    }

    /**
     * Tries whether this program may capture, where it is asked to.
     *
     * @throws IOException where it may not; its message says how to allow it
     */
    public static void check() throws IOException {
        if (isAskedFor()) {
            Tcpdump.start("tcp port 0", ignored -> {}).close();
        }
    }

    private static boolean isAskedFor() {
        return Boolean.getBoolean("stage.capture");
    }

    @Override
    public synchronized void watch(int serverPort) {
        if (ears.stream().anyMatch(ear -> ear.serverPort == serverPort)) {
            return;
        }
        Ear ear = new Ear(serverPort);
        ears.add(ear);
        try {
            marker = marker == null ? new Marker() : marker;
            ear.tcpdump = Tcpdump.start("tcp port " + serverPort + " or tcp port " + marker.port(),
                    packet -> take(ear, packet));
        } catch (IOException failure) {
            stream.publish(micros -> new Fact(micros, Side.SERVER, "capture.failed", List.of(failure.getMessage()),
                    Evidence.OBSERVED));
        }
    }

    @Override
    public synchronized boolean isOpen() {
        return !ears.isEmpty() && ears.stream().allMatch(Ear::isOpen);
    }

    /** A mark crosses the same interface behind all else: when a tcpdump has told of it, it has told of the rest. */
    @Override
    public synchronized void catchUp() {
        if (!isOpen()) {
            return;
        }
        ears.forEach(ear -> ear.marksSent++);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            marker.send();
            for (long left = PATIENCE.toNanos(); left > 0 && ears.stream().anyMatch(LiveCapture::isBehind);
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (IOException lost) {
            // Then nobody can say how far it has come.
            return;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isBehind(Ear ear) {
        return ear.isOpen() && ear.marksSeen < ear.marksSent;
    }

    @Override
    public synchronized void reset() {
        ears.stream().filter(Ear::isOpen).forEach(ear -> ear.tcpdump.close());
        ears.clear();
    }

    @Override
    public synchronized void close() {
        reset();
        if (marker != null) {
            marker.close();
        }
    }

    /** What comes from a conversation that is over is left out. */
    private synchronized void take(Ear ear, Packet packet) {
        if (marker.isMark(packet)) {
            ear.marksSeen++;
            notifyAll();
        } else if (ears.contains(ear)) {
            ear.links.event(packet, packet.micros() - stream.startMicros()).ifPresent(stream::replay);
        }
    }
}
