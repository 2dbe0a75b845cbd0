package tcpchat.stage.stream;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** The two sides of a conversation. Where the server is a chat room, its own steps are made at the server's end. */
public enum Side {
    CLIENT, SERVER, ROOM;

    /** The one at the other end. */
    public Side peer() {
        return this == CLIENT ? SERVER : CLIENT;
    }

    /** Its steps, in their order. */
    public List<Step> steps() {
        return Steps.all().stream().filter(step -> step.track().toString().equals(key())).toList();
    }

    /** Its step of that number; empty where it has none. */
    public Optional<Step> step(int number) {
        return steps().stream().filter(step -> step.number() == number).findFirst();
    }

    /** The name under which files know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
