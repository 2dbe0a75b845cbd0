package tcpchat.tutor.steps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tests that a step is known to have, from {@code known-tests.json}: a step is done where each of the core has
 * passed, and not where somebody has seen to it that there are fewer. They stand there from the plainest to the rarest,
 * which is the order in which they run.
 *
 * @param core      the methods that make the step done, and how often each runs
 * @param challenge the methods that go beyond, and how often each runs
 * @param linuxOnly those methods that another system may have to leave out
 */
public record KnownTests(Map<String, Integer> core, Map<String, Integer> challenge, Set<String> linuxOnly) {

    private static final Map<String, KnownTests> ALL = read();

    /** Those of a step. */
    public static KnownTests of(Step step) {
        return ofSuite(step.testClassName());
    }

    /** Those of a test class; none where it is not that of a step. */
    public static KnownTests ofSuite(String className) {
        return ALL.getOrDefault(className, new KnownTests(Map.of(), Map.of(), Set.of()));
    }

    /** The place of a method in the order in which they run; behind all others where it is not known. */
    public int position(String method) {
        List<String> order = Stream.concat(core.keySet().stream(), challenge.keySet().stream()).toList();
        int position = order.indexOf(method);
        return position < 0 ? order.size() : position;
    }

    /** Whether this system may have left that method out. */
    public boolean mayBeLeftOut(String method) {
        return linuxOnly.contains(method) && !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static Map<String, KnownTests> read() {
        try (InputStream file = KnownTests.class.getResourceAsStream("/tcpchat/tutor/known-tests.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
