package tcpchat.stage.conversation;

import java.util.List;
import java.util.stream.Stream;
import tcpchat.stage.stream.Side;

/**
 * One step of one side.
 *
 * @param step its number in the side's track
 */
public record Turn(Side side, int step) {

    private static final int CONNECT = 2;
    private static final int LISTEN = 3;

    /** The whole conversation in an order in which no step has to wait for a later one. */
    public static final List<Turn> CONVERSATION = Stream.of("s1", "s2", "s3", "c1", "c2", "s4", "c3", "s5", "s6", "c4",
            "c5", "s5", "s7").map(Turn::parse).toList();

    /** Whether it listens at the server's port, or connects to it. */
    boolean needsPort() {
        return step == (side == Side.CLIENT ? CONNECT : LISTEN);
    }

    private static Turn parse(String text) {
        return new Turn(text.charAt(0) == 'c' ? Side.CLIENT : Side.SERVER, text.charAt(1) - '0');
    }
}
