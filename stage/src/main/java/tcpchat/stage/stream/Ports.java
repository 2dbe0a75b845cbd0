package tcpchat.stage.stream;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Waiting;

/**
 * The connections that a ladder has shown so far, by the ports of their clients, and what they are called: where there are
 * several, an arrow must say to which it belongs.
 */
public final class Ports {

    private final Set<Integer> seen = new LinkedHashSet<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** Takes in an event. */
    public void accept(StageEvent event) {
        if (event instanceof Opened) {
            seen.clear();
            names.clear();
        } else if (event instanceof Crossed crossed) {
            seen.add(crossed.port());
        } else if (event instanceof Captured captured) {
            seen.add(captured.port());
        } else if (event instanceof Waiting waiting) {
            seen.add(waiting.port());
        } else if (event instanceof Named named) {
            names.put(named.port(), named.name());
        }
    }

    /** The connections in the order in which they came; one whose port is not known can't be told from others. */
    public List<Integer> known() {
        return seen.stream().filter(port -> port > 0).toList();
    }

    /** What the connection is called: by its name if it has one, else by its port. */
    public String name(int port) {
        return names.getOrDefault(port, ":" + port);
    }

    /** Whether the connection has a name. */
    public boolean hasName(int port) {
        return names.containsKey(port);
    }

    /** What the connection is called, as an addition to an arrow's name; empty where there is one connection only. */
    public String suffix(int port) {
        return seen.size() > 1 && port > 0 ? " " + name(port) : "";
    }
}
