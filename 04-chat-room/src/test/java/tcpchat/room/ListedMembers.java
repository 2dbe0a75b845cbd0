package tcpchat.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Members in the order in which they have joined, for a test that joins no name twice. It notes who has left. */
final class ListedMembers implements Members {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final List<String> left = new CopyOnWriteArrayList<>();

    private record Entry(String name, Outbox outbox) {}

    @Override
    public boolean join(String name, Outbox outbox) {
        return entries.add(new Entry(name, outbox));
    }

    @Override
    public boolean leave(String name, Outbox outbox) {
        return entries.remove(new Entry(name, outbox)) && left.add(name);
    }

    @Override
    public Map<String, Outbox> all() {
        Map<String, Outbox> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(entry.name(), entry.outbox()));
        return all;
    }

    /** The names of those who have left, in the order in which they did. */
    List<String> left() {
        return List.copyOf(left);
    }
}
