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
 * @param text     its words, asked for anew each time it is drawn: the language may have changed
 */
public record Rung(long micros, Kind kind, Side side, Evidence evidence, Supplier<String> text) {

    /** What a line of the ladder shows. */
    public enum Kind { CALL, FAILURE, ARROW, WAITING, STATE, FACT }
}
