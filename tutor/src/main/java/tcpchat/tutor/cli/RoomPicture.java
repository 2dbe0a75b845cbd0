package tcpchat.tutor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.words.RoomText;

/** Draws what happens in a room: a lane for the room and one for each member, time downwards, as wide as the terminal. */
final class RoomPicture {

    private static final int TIME = 8;
    private static final int WIDEST_LANE = 23;
    private static final int NARROWEST_LANE = 17;
    private static final List<String> LANES = List.of(RoomEvent.ROOM, "ann", "bob", "cyd");

    private final List<RoomEvent> events;
    private final int lane;

    /** A picture of these events, for a terminal of that many columns. */
    RoomPicture(List<RoomEvent> events, int columns) {
        this.events = events;
        this.lane = Math.max(NARROWEST_LANE, Math.min(WIDEST_LANE, (columns - TIME) / LANES.size()));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("    ms", List.of(RoomText.ROOM.say(), "ann", "bob", "cyd")));
        lines.add("-".repeat(TIME + LANES.size() * lane));
        for (RoomEvent event : events) {
            String time = String.format(Locale.ROOT, "%6d", (event.micros() - events.get(0).micros()) / 1000);
            for (String line : Columns.fold(event.inWords(), lane - 1)) {
                List<String> cells = new ArrayList<>(List.of("", "", "", ""));
                cells.set(LANES.indexOf(event.who()), line);
                lines.add(row(time, cells));
                time = "";
            }
        }
        return lines;
    }

    private String row(String time, List<String> cells) {
        StringBuilder row = new StringBuilder(Columns.pad(time, TIME));
        cells.forEach(cell -> row.append(Columns.pad(cell, lane)));
        return row.toString().stripTrailing();
    }
}
