package tcpchat.stage.stream;

import java.util.ArrayList;
import java.util.List;
import tcpchat.stage.stream.StageEvent.Rows;

/** What is new in the kernel's rows, from one look to the next. */
public final class RowChanges {

    private List<Row> before = List.of();

    /**
     * A row that is new or has changed, or that is there no longer.
     *
     * @param row     the row as it is, or as it was last
     * @param gone    whether it is there no longer
     * @param oneOf   whether the conversation has more than one connection, so that the port must tell them apart
     */
    public record Change(Row row, boolean gone, boolean oneOf) {}

    /** The changes from the rows given last time to these. */
    public List<Change> to(Rows event) {
        List<Row> now = event.rows();
        List<Change> changes = new ArrayList<>();
        boolean several = now.stream().filter(row -> row.role() != Row.Role.LISTENER).map(Row::clientPort).distinct()
                .count() > 1;
        now.stream().filter(row -> before.stream().noneMatch(row::looksLike))
                .forEach(row -> changes.add(new Change(row, false, several)));
        before.stream().filter(row -> now.stream().noneMatch(row::hasEndsOf))
                .forEach(row -> changes.add(new Change(row, true, several)));
        before = now;
        return changes;
    }

    /** Forgets what was given. */
    public void reset() {
        before = List.of();
    }
}
