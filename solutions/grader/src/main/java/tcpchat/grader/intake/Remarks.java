package tcpchat.grader.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to say about a student's files, while they are read. */
final class Remarks {

    private final Set<String> problems = new LinkedHashSet<>();
    /** What somebody should know of, such as a link; it comes first, so that no list is cut before it. */
    private final List<String> refused = new ArrayList<>();
    private final List<String> unneeded = new ArrayList<>();

    void problem(String sentence) {
        problems.add(sentence);
    }

    void refuse(String place, String reason) {
        refused.add(line(place, reason));
    }

    /** Not what a student is asked for, and no harm. */
    void ignore(String place, IntakeText reason) {
        unneeded.add(line(place, reason.say()));
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** At most so many places, and how many more there are. */
    List<String> ignored(int most) {
        List<String> all = Stream.concat(refused.stream(), unneeded.stream()).toList();
        return all.size() <= most ? all
                : Stream.concat(all.stream().limit(most), Stream.of(IntakeText.MORE.say(all.size() - most))).toList();
    }

    private static String line(String place, String reason) {
        return IntakeText.IGNORED.say(place.isEmpty() ? IntakeText.NO_NAME.say() : place, reason);
    }
}
