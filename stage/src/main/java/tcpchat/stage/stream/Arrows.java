package tcpchat.stage.stream;

import java.util.Arrays;
import java.util.List;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.stage.stream.StageEvent.Waiting;

/** Publishes what goes over the wire of one connection, as long as no tap shows the segments themselves. */
final class Arrows {

    private final EventStream stream;
    private final Tap tap;
    private final int port;

    /** Arrows of the connection whose client is at that port; 0 where it is not known. */
    Arrows(EventStream stream, Tap tap, int port) {
        this.stream = stream;
        this.tap = tap;
        this.port = port;
    }

    /** A segment without data has crossed. */
    void cross(Side from, Segment segment, Evidence evidence) {
        publish(from, segment, 0, evidence, 0);
    }

    /** So many bytes have crossed; does nothing where there are none. */
    void data(Side from, long bytes, Evidence evidence) {
        if (bytes > 0) {
            publish(from, Segment.DATA, bytes, evidence, 0);
        }
    }

    /** So many bytes of the far end's were acknowledged; does nothing where there are none. */
    void acknowledge(Side from, long bytes) {
        if (bytes > 0) {
            publish(from, Segment.ACK, bytes, Evidence.MEASURED, 0);
        }
    }

    /** The kernel has sent a segment once more, for the time of that number. */
    void repeat(Side from, Segment segment, int number) {
        publish(from, segment, 0, Evidence.MEASURED, number);
    }

    /** A FIN, or so many bytes, wait at their sender. */
    void await(Side from, Segment segment, long bytes) {
        stream.publish(micros -> new Waiting(micros, from, segment, (int) bytes, port));
    }

    /** What these arrows are together. */
    void explain(Side side, String key, Evidence evidence, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        stream.publish(micros -> new Fact(micros, side, key, texts, evidence, port));
    }

    private void publish(Side from, Segment segment, long bytes, Evidence evidence, int repeated) {
        if (!tap.isOpen()) {
            stream.publish(micros -> new Crossed(micros, from, segment, (int) bytes, evidence, port, repeated));
        }
    }
}
