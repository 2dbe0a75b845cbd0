package tcpchat.tutor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.words.RoomText;

/** Draws what happens in a room: a lane for the room and one for each member, time downwards, in at most 100 columns. */
final class RoomPicture {

    private static final int TIME = 8;
    private static final int LANE = 23;
    private static final List<String> LANES = List.of(RoomEvent.ROOM, "ann", "bob", "cyd");

    private final List<RoomEvent> events;

    RoomPicture(List<RoomEvent> events) {
        this.events = events;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("    ms", List.of(RoomText.ROOM.say(), "ann", "bob", "cyd")));
        lines.add("-".repeat(TIME + LANES.size() * LANE));
        for (RoomEvent event : events) {
            String time = String.format(Locale.ROOT, "%6d", (event.micros() - events.get(0).micros()) / 1000);
            for (String line : Columns.fold(event.inWords(), LANE - 1)) {
                List<String> cells = new ArrayList<>(List.of("", "", "", ""));
                cells.set(LANES.indexOf(event.who()), line);
                lines.add(row(time, cells));
                time = "";
            }
        }
        return lines;
    }

    private static String row(String time, List<String> cells) {
        StringBuilder row = new StringBuilder(Columns.pad(time, TIME));
        cells.forEach(cell -> row.append(Columns.pad(cell, LANE)));
        return row.toString().stripTrailing();
    }
}
