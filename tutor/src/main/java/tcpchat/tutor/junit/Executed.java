package tcpchat.tutor.junit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tests of steps that have run to a good end in this JVM. JUnit also calls successful what it was told to skip over. */
public final class Executed {

    private static final Set<String> IDS = ConcurrentHashMap.newKeySet();

    private Executed() {}

    static void add(String uniqueId) {
        IDS.add(uniqueId);
    }

    /** Whether the test of that unique ID has run, and nothing was thrown. */
    public static boolean has(String uniqueId) {
        return IDS.contains(uniqueId);
    }
}
