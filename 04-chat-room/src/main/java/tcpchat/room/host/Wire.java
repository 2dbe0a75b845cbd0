package tcpchat.room.host;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What the texts of the room's frames look like: each begins with a sign. An empty one is a heartbeat. */
final class Wire {

    static final char LIST = '*';
    static final char JOINED = '+';
    static final char LEFT = '-';
    static final char SAYS = '>';
    static final char REFUSED = '!';

    static final String HEARTBEAT = "";

    private static final String BETWEEN_NAMES = "\n";

    private Wire() {}

    /** You are in, and so are these, yourself included. */
    static String list(Collection<String> names) {
        return LIST + String.join(BETWEEN_NAMES, new TreeSet<>(names));
    }

    /** The names in what follows the sign of such a list. */
    static List<String> names(String list) {
        return List.of(list.split(BETWEEN_NAMES));
    }

    static String joined(String name) {
        return JOINED + name;
    }

    static String left(String name) {
        return LEFT + name;
    }

    static String says(String name, String text) {
        return SAYS + name + ":" + text;
    }

    static String refused(String reason) {
        return REFUSED + reason;
    }
}
