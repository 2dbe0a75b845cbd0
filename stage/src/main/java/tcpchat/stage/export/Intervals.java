package tcpchat.stage.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps at which something is to be seen, as the page's script reads them: {@code 3-8 12-14}. */
final class Intervals {

    private Intervals() {}

    /**
     * The intervals of each thing, in the order in which they are first seen.
     *
     * @param shown what is shown at each step, if anything is
     */
    static <T> Map<T, String> of(List<Optional<T>> shown) {
        Map<T, String> intervals = new LinkedHashMap<>();
        int from = 0;
        for (int step = 1; step <= shown.size(); step++) {
            if (step == shown.size() || !shown.get(step).equals(shown.get(from))) {
                String interval = between(from, step - 1);
                shown.get(from)
                        .ifPresent(thing -> intervals.merge(thing, interval, (before, one) -> before + " " + one));
                from = step;
            }
        }
        return intervals;
    }

    /** One interval; both ends are in it. */
    static String between(int first, int last) {
        return first + "-" + last;
    }
}
