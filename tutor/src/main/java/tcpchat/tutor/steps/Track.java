package tcpchat.tutor.steps;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One of the tracks that a student walks, in their order; each is a module of the kit. */
public enum Track {
    CLIENT("01-client-steps"),
    SERVER("02-server-steps"),
    GUI("03-gui"),
    ROOM("04-chat-room");

    private final String folder;

    Track(String folder) {
        this.folder = folder;
    }

    /** The module's folder, relative to the root of the kit. */
    public Path folder() {
        return Path.of(folder);
    }

    /** The lab sheet in the language of the reader, relative to the root of the kit. */
    public String sheet() {
        return folder + (Language.current().equals(Locale.CHINESE) ? "/README.zh-CN.md" : "/README.md");
    }

    /** Whether it goes beyond the chat of one client and one server: nobody who leaves it out has anything left to do. */
    public boolean isBeyond() {
        return this == ROOM;
    }

    /** The tracks whose classes this one is compiled, tested and run with, its own first. */
    public List<Track> needs() {
        return switch (this) {
            case CLIENT, SERVER -> List.of(this);
            case GUI -> List.of(GUI, CLIENT, SERVER);
            case ROOM -> List.of(ROOM, GUI, CLIENT, SERVER);
        };
    }

    /** The full name of the class with the tests of the rules that hold for every class of the track. */
    public String rulesTestName() {
        String name = toString();
        return "tcpchat." + name + "." + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "RulesTest";
    }

    /** The word a person types for this track, such as {@code client}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
