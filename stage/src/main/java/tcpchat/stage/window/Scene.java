package tcpchat.stage.window;

import java.util.ArrayList;
import java.util.List;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;

/**
 * The conversation, an experiment or a replay, with all that has happened in it so far. Whoever looks back in it sees it
 * as it was before a call; what happens meanwhile is kept. Belongs to the event thread.
 */
final class Scene {

    private final List<StageEvent> events = new ArrayList<>();
    /** So many of the events are shown: all of them, unless somebody looks back. */
    private int shown;

    /** Takes in an event; returns whether it is shown at once. */
    boolean add(StageEvent event) {
        boolean live = isLive();
        events.add(event);
        shown = live ? events.size() : shown;
        return live;
    }

    /** All that has happened. */
    List<StageEvent> events() {
        return List.copyOf(events);
    }

    /** What is shown of it. */
    List<StageEvent> shown() {
        return List.copyOf(events.subList(0, shown));
    }

    /** Whether all that has happened is shown. */
    boolean isLive() {
        return shown == events.size();
    }

    /** Shows it as it was before the last call that is shown; nothing changes where there is none. */
    void back() {
        for (int index = shown - 1; index >= 0; index--) {
            if (events.get(index) instanceof Began) {
                shown = index;
                return;
            }
        }
    }

    /** Shows one call more. */
    void forward() {
        int index = shown + 1;
        while (index < events.size() && !(events.get(index) instanceof Began)) {
            index++;
        }
        shown = Math.min(index, events.size());
    }

    /** Shows all that has happened. */
    void goLive() {
        shown = events.size();
    }
}
