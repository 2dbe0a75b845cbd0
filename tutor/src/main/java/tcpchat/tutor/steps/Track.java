package tcpchat.tutor.steps;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One of the tracks that a student walks, in their order; each is a module of the kit. */
public enum Track {
    CLIENT("01-client-steps"),
    SERVER("02-server-steps"),
    GUI("03-gui");

    private final String folder;

    Track(String folder) {
        this.folder = folder;
    }

    /** The module's folder, relative to the root of the kit. */
    public Path folder() {
        return Path.of(folder);
    }

    /** The tracks whose classes a step of this one is compiled and tested with, its own first. */
    public List<Track> needs() {
        return this == GUI ? List.of(GUI, CLIENT, SERVER) : List.of(this);
    }

    /** The word a person types for this track, such as {@code client}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
