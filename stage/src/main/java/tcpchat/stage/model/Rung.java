package tcpchat.stage.model;

import java.util.function.Supplier;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;

/**
 * A line of the ladder.
 *
 * @param micros   when
 * @param kind     what it is
 * @param side     the lane it stands in, or from which the arrow goes
 * @param evidence how we know
 * @param port     the port of the client of the connection that it is about; 0 where it is about none in particular
 * @param text     its words, asked for anew each time it is drawn: the language may have changed
 * @param name     the words on the arrow of a captured segment, whose text stands in the lane
 */
public record Rung(long micros, Kind kind, Side side, Evidence evidence, int port, Supplier<String> text,
        Supplier<String> name) {

    /** A line whose text is all that it says. */
    public Rung(long micros, Kind kind, Side side, Evidence evidence, int port, Supplier<String> text) {
        this(micros, kind, side, evidence, port, text, text);
    }

    /** Whether it happened at its time; what a look or a call has proven happened by then. */
    public boolean isExact() {
        return kind != Kind.ARROW && (evidence == Evidence.OBSERVED || evidence == Evidence.CAPTURED);
    }

    /** What a line of the ladder shows. */
    public enum Kind { CALL, FAILURE, ARROW, CAPTURED, WAITING, STATE, FACT }
}
