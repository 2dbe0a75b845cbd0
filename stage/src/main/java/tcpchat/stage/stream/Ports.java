package tcpchat.stage.stream;

import java.util.HashSet;
import java.util.Set;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Waiting;

/** The connections that a ladder has shown so far: where there are several, an arrow must say to which it belongs. */
public final class Ports {

    private final Set<Integer> seen = new HashSet<>();

    /** Takes in an event. */
    public void accept(StageEvent event) {
        if (event instanceof Opened) {
            seen.clear();
        } else if (event instanceof Crossed crossed) {
            seen.add(crossed.port());
        } else if (event instanceof Captured captured) {
            seen.add(captured.port());
        } else if (event instanceof Waiting waiting) {
            seen.add(waiting.port());
        }
    }

    /** The port as an addition to an arrow's name; empty where there is one connection only. */
    public String suffix(int port) {
        return seen.size() > 1 && port > 0 ? " :" + port : "";
    }
}
