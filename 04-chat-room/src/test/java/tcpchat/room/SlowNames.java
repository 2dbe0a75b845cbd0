package tcpchat.room;

import java.util.List;
import java.util.stream.Stream;

/**
 * Long names with the same hash code, which differ at their very end. Whoever looks for one among the others compares
 * a million characters: the time between a look and what follows from it becomes so long that two threads meet in it.
 */
final class SlowNames {

    private static final String BEGINNING = "x".repeat(400_000);

    private SlowNames() {}

    /** Four of them, none equal to another. */
    static List<String> four() {
        List<String> names = Stream.of("AaAa", "AaBB", "BBAa", "BBBB").map(BEGINNING::concat).toList();
        // A string remembers its hash code; without that the first look would take as long as all others.
        if (names.stream().map(String::hashCode).distinct().count() > 1) {
            throw new IllegalStateException("their hash codes differ");
        }
        return names;
    }
}
