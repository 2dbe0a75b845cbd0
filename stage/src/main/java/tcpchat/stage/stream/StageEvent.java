package tcpchat.stage.stream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;

/**
 * Something that happened on the stage. Its words are not in it, only what they are about, so that a recording can be
 * shown in any language. A file holds it as JSON; it goes from process to process as a serialized object.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
        @Type(value = StageEvent.Began.class, name = "began"), @Type(value = StageEvent.At.class, name = "at"),
        @Type(value = StageEvent.Ended.class, name = "ended"),
        @Type(value = StageEvent.Crossed.class, name = "crossed"),
        @Type(value = StageEvent.Captured.class, name = "captured"),
        @Type(value = StageEvent.Waiting.class, name = "waiting"),
        @Type(value = StageEvent.Rows.class, name = "rows"), @Type(value = StageEvent.Fact.class, name = "fact"),
        @Type(value = StageEvent.Cue.class, name = "cue"), @Type(value = StageEvent.Opened.class, name = "opened"),
        @Type(value = StageEvent.Named.class, name = "named")})
public sealed interface StageEvent extends Serializable {

    /** When, in microseconds since the stage was opened. */
    long micros();

    /**
     * A new conversation begins: what was shown of an earlier one is over.
     *
     * @param wall the same time in microseconds since 1970, by which a capture is laid beside it; 0 where it is not known
     */
    record Opened(long micros, long wall) implements StageEvent {

        /** One of which nobody knows when it was. */
        public Opened(long micros) {
            this(micros, 0);
        }
    }

    /**
     * A step was called.
     *
     * @param id   pairs it with its end
     * @param step the step's number in its track
     * @param call the call, such as {@code connect(127.0.0.1, 8888)}
     */
    record Began(long micros, int id, Side side, int step, String call) implements StageEvent {}

    /** A step that has not returned yet was seen at that line of its file. */
    record At(long micros, int id, Side side, int step, int line) implements StageEvent {}

    /**
     * A step returned or threw.
     *
     * @param result what it returned, or the exception
     * @param failed whether it threw
     * @param line   the line of the step's file that threw; 0 where it did not
     * @param flow   whether bytes went or came
     * @param bytes  how many
     * @param text   the first of them as text
     */
    record Ended(long micros, int id, Side side, int step, String call, String result, boolean failed, int line,
            Flow flow, int bytes, String text) implements StageEvent {}

    /** Whether a step moved bytes. */
    enum Flow { NONE, SENT, RECEIVED }

    /**
     * A segment, or several, went from that side to the other.
     *
     * @param bytes    how many bytes of data, or of an ACK how many it acknowledges that were not before
     * @param port     the port of the connection's client; 0 where it is not known
     * @param repeated 0, or for the how manyth time the kernel has sent it again
     */
    record Crossed(long micros, Side from, Segment segment, int bytes, Evidence evidence, int port, int repeated)
            implements StageEvent {}

    /**
     * A segment was captured on its way from that side to the other.
     *
     * @param flags    the names of its flags, such as {@code SYN-ACK}
     * @param seq      the number of its first byte
     * @param ack      the number of the byte that is expected next; 0 without ACK
     * @param window   how many bytes that side has room for, scaled
     * @param length   how many bytes of data
     * @param firstSeq the number with which that side has begun
     * @param firstAck the number with which the other side has begun
     * @param port     the port of the connection's client
     */
    record Captured(long micros, Side from, String flags, long seq, long ack, long window, int length, long firstSeq,
            long firstAck, int port) implements StageEvent {}

    /**
     * Something that is to go from that side to the other has not left yet.
     *
     * @param segment DATA or FIN
     * @param bytes   how many bytes wait, or how many a FIN has before it
     * @param port    the port of the connection's client
     */
    record Waiting(long micros, Side from, Segment segment, int bytes, int port) implements StageEvent {}

    /** What goes over the wire; FIN_ACK is a FIN that acknowledges the far end's. */
    enum Segment {
        SYN, SYN_ACK, ACK, DATA, FIN, FIN_ACK, RST
    }

    /**
     * The kernel's rows of this conversation changed.
     *
     * @param available whether this system can tell; if not, there are none
     */
    record Rows(long micros, boolean available, List<Row> rows) implements StageEvent {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something else that is worth a line; the key chooses the sentence, and the arguments go into it.
     *
     * @param port the port of the client of the connection that it is about; 0 where it is about none in particular
     */
    record Fact(long micros, Side side, String key, List<String> arguments, Evidence evidence, int port)
            implements StageEvent {

        /** One that is about no connection in particular. */
        public Fact(long micros, Side side, String key, List<String> arguments, Evidence evidence) {
            this(micros, side, key, arguments, evidence, 0);
        }

        public Fact {
            arguments = List.copyOf(arguments);
        }
    }

    /** From here on the connection of the client at that port is called by a name, by which a person follows it. */
    record Named(long micros, int port, String name) implements StageEvent {}

    /** An experiment has come to that moment. */
    record Cue(long micros, char experiment, Moment moment, List<String> arguments) implements StageEvent {

        public Cue {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * The moments of an experiment in their order: the question and the vote, the run, with some a pause in its midst
     * to look at it, the answer and why.
     */
    enum Moment { QUESTION, RUN, PAUSE, REVEAL }
}
