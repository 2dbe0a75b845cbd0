package tcpchat.stage.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Ports;
import tcpchat.stage.stream.Row;

/** A row of the kernel's table as words in columns. */
public final class RowCells {

    private RowCells() {}

    /** The names of the columns. */
    public static List<String> heads() {
        return Stream.of("end", "state", "received", "sent").map(column -> Phrases.say("column." + column)).toList();
    }

    /** A row in these columns, with what its connection is called. */
    public static List<String> of(Row row, Ports ports) {
        if (row.role() == Row.Role.LISTENER) {
            // Where a connection has bytes to be read, a listener has connections that wait for accept.
            String queue = Phrases.say("queue.accept", queue(row.receiveQueue()));
            return List.of(name(row, ports), row.state() + " · " + queue, "", "");
        }
        return List.of(name(row, ports), row.state().toString(), queue(row.receiveQueue()), queue(row.sendQueue()));
    }

    private static String name(Row row, Ports ports) {
        String role = Phrases.say("role." + row.role().name().toLowerCase(Locale.ROOT));
        return switch (row.role()) {
            case CLIENT -> ports.hasName(row.local()) ? ports.name(row.local()) + " :" + row.local()
                    : role + " :" + row.local();
            // The port of the server's end stands in the listener's row.
            case SERVER -> role + " ↔ " + ports.name(row.remote());
            case LISTENER -> role + " :" + row.local();
        };
    }

    private static String queue(long length) {
        return length == TcpRow.UNKNOWN ? "?" : String.valueOf(length);
    }
}
