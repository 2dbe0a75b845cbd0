package tcpchat.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members in the order in which they have joined. It notes who has left. */
final class ListedMembers implements Members {

    private final Map<String, Outbox> members = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();

    @Override
    public synchronized boolean join(String name, Outbox outbox) {
        return members.putIfAbsent(name, outbox) == null;
    }

    @Override
    public synchronized boolean leave(String name, Outbox outbox) {
        boolean leaves = members.remove(name, outbox);
        if (leaves) {
            left.add(name);
        }
        return leaves;
    }

    @Override
    public synchronized Map<String, Outbox> all() {
        return new LinkedHashMap<>(members);
    }

    /** The names of those who have left, in the order in which they did. */
    synchronized List<String> left() {
        return List.copyOf(left);
    }
}
