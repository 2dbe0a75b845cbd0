package tcpchat.stage.stream;

import java.util.Locale;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.stage.stream.StageEvent.Waiting;
import tcpchat.tutor.steps.Language;

/** The words for events, in the language of the reader. */
public final class Phrases {

    private static final String WORDS = "tcpchat.stage.stage";

    private Phrases() {}

    /** One sentence of the stage, with its arguments filled in. */
    public static String say(String key, Object... arguments) {
        return Language.say(WORDS, key, arguments);
    }

    /** Why an experiment could not be shown. */
    public static String problem(Throwable failure) {
        return isNotWritten(failure) ? say("needs.step")
                : say("not.shown", failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    /** Whether that is what a step throws that nobody has written yet. */
    static boolean isNotWritten(Throwable failure) {
        return failure instanceof UnsupportedOperationException
                && String.valueOf(failure.getMessage()).startsWith("TODO");
    }

    /** A time in milliseconds; where it is not exact it is the latest that is possible. */
    public static String time(long micros, boolean isExact) {
        return (isExact ? "" : "≤") + String.format(Locale.ROOT, "%.1f", micros / 1000.0);
    }

    /** A step as the ladder calls it: by its number; the room's stand in the server's lane and say whose they are. */
    public static String step(Side side, int number) {
        return side == Side.ROOM ? say("room.step", number) : String.valueOf(number);
    }

    /** The sentence of a fact. */
    public static String of(Fact fact) {
        return say("fact." + fact.key(), fact.arguments().toArray());
    }

    /** Which connection has got a name. */
    public static String of(Named named) {
        return say("named", named.name(), String.valueOf(named.port()));
    }

    /** A part of an experiment's words: {@code title}, {@code question}, {@code reveal} or {@code why}. */
    public static String of(Cue cue, String part) {
        return say("experiment." + cue.experiment() + "." + part, cue.arguments().toArray());
    }

    /** What is written on an arrow, such as {@code SYN-ACK}, {@code 13 bytes} or {@code SYN again (2)}. */
    public static String of(Crossed crossed) {
        String name = crossed.segment() == Segment.DATA ? bytes(crossed.bytes())
                : crossed.segment().name().replace('_', '-');
        return crossed.repeated() == 0 ? name : say("again", name, crossed.repeated());
    }

    /** What is written on the arrow of a captured segment. */
    public static String of(Captured captured) {
        return captured.length() > 0 ? bytes(captured.length()) : captured.flags();
    }

    /** The header of a captured segment; relative numbers begin at 0, as each side's own begin anywhere. */
    public static String header(Captured captured, boolean isRelative) {
        String numbers = "seq=" + (isRelative ? distance(captured.firstSeq(), captured.seq()) : captured.seq());
        if (captured.flags().contains("ACK")) {
            numbers += " ack=" + (isRelative ? distance(captured.firstAck(), captured.ack()) : captured.ack());
        }
        return captured.flags() + " " + numbers + " win=" + captured.window() + " len=" + captured.length();
    }

    /** From number to number; behind the last one comes 0. */
    private static long distance(long from, long to) {
        return to - from & 0xFFFF_FFFFL;
    }

    /** What waits at its sender. */
    public static String of(Waiting waiting) {
        return say(waiting.segment() == Segment.FIN ? "waits.fin" : "waits.data", bytes(waiting.bytes()));
    }

    /** So many bytes; of data that is sent again nobody knows how many. */
    private static String bytes(int count) {
        return switch (count) {
            case 0 -> say("data.some");
            case 1 -> say("data.one");
            default -> say("data", count);
        };
    }

    /** The word for a kind of evidence; short, it is one letter. */
    public static String of(Evidence evidence, boolean isShort) {
        return say((isShort ? "badge." : "evidence.") + evidence.name().toLowerCase(Locale.ROOT));
    }

    /** A row's state, and its queues where something is in them. */
    public static String of(RowChanges.Change change) {
        Row row = change.row();
        String connection = change.connection().isEmpty() ? "" : " " + change.connection();
        if (change.gone()) {
            return say("gone", row.state() + connection);
        }
        StringBuilder text = new StringBuilder(row.state() + connection);
        if (row.role() == Row.Role.LISTENER) {
            text.append(row.receiveQueue() == TcpRow.UNKNOWN ? "" : " · " + say("queue.accept", row.receiveQueue()));
        } else {
            text.append(row.receiveQueue() <= 0 ? "" : " · " + say("queue.receive", row.receiveQueue()));
            text.append(row.sendQueue() <= 0 ? "" : " · " + say("queue.send", row.sendQueue()));
        }
        return text.toString();
    }
}
