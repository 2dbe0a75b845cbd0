package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import tcpchat.tutor.words.RoomText;

/**
 * Something that has happened in a room or at a member.
 *
 * @param micros when, in microseconds since 1970
 * @param who    {@link #ROOM}, or the member that it happened at
 * @param what   what it was, as the room's program calls it
 * @param about  names, texts, numbers
 */
record RoomEvent(long micros, String who, String what, List<String> about) {

    static final String ROOM = "room";

    /** Reads the fields of a line that the room's program has printed. */
    static RoomEvent parse(long micros, String[] fields) {
        return new RoomEvent(micros, fields[1], fields[2], Arrays.stream(fields).skip(3)
                .map(hex -> new String(HexFormat.of().parseHex(hex), UTF_8)).toList());
    }

    /** What it is, in the language of the reader. */
    String inWords() {
        return who.equals(ROOM) ? ofRoom() : ofMember();
    }

    private String ofRoom() {
        return switch (what) {
            case "opened" -> RoomText.OPENED.say(about.get(0));
            case "joined" -> RoomText.JOINED.say(about.get(0));
            case "refused" -> RoomText.REFUSED.say(about.get(0), reason(about.get(1)));
            case "said" -> RoomText.SAID.say(about.get(0), about.get(1));
            case "left" -> RoomText.LEFT.say(about.get(0), reason(about.get(1)));
            case "stranger" -> RoomText.STRANGER.say(about.get(0));
            case "closed" -> about.get(0).equals("0") ? RoomText.CLOSED.say() : RoomText.CUT_OFF.say(about.get(0));
            default -> what;
        };
    }

    private String ofMember() {
        return switch (what) {
            case "joins" -> RoomText.JOINS.say(about.get(0));
            case "in" -> RoomText.IN.say(about.get(0));
            case "joined" -> RoomText.OTHER_JOINED.say(about.get(0));
            case "gone" -> RoomText.OTHER_GONE.say(about.get(0));
            case "says" -> RoomText.SAYS.say(about.get(0));
            case "said" -> RoomText.SAID.say(about.get(0), about.get(1));
            case "many" -> RoomText.MANY.say(about.get(0), about.get(1));
            case "heard" -> RoomText.HEARD.say(about.get(0));
            case "stops" -> RoomText.STOPS.say();
            case "leaves" -> RoomText.LEAVES.say();
            case "outside" -> RoomText.OUTSIDE.say();
            case "refused" -> RoomText.NOT_IN.say(about.get(0));
            case "farewell" -> about.get(0);
            case "disconnected" -> RoomText.DISCONNECTED.say();
            default -> what;
        };
    }

    private static String reason(String name) {
        return switch (name) {
            case "LEFT" -> RoomText.HAS_LEFT.say();
            case "BROKEN" -> RoomText.BROKEN.say();
            case "TOO_SLOW" -> RoomText.TOO_SLOW.say();
            case "SILENT" -> RoomText.SILENT.say();
            case "NAME_TAKEN" -> RoomText.NAME_TAKEN.say();
            case "NAME_INVALID" -> RoomText.NAME_INVALID.say();
            default -> name;
        };
    }
}
