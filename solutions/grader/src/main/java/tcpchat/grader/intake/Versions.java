package tcpchat.grader.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the things that one student handed in count: of those that take each other's place, the newest.
 *
 * @param used  those that count
 * @param older those that were handed in before
 * @param open  those of which none is provably the newest; they count all the same, and what they have both is not judged
 */
record Versions(List<Part> used, List<Part> older, List<Part> open) {

    static Versions of(List<Part> parts) {
        Map<String, List<Part>> slots = new LinkedHashMap<>();
        parts.forEach(part -> slots.computeIfAbsent(part.names().slot(), slot -> new ArrayList<>()).add(part));
        Versions versions = new Versions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        slots.values().forEach(versions::decide);
        return versions;
    }

    private void decide(List<Part> rivals) {
        Part newest = rivals.size() == 1 ? rivals.get(0) : newest(rivals);
        if (newest == null) {
            used.addAll(rivals);
            open.addAll(rivals);
        } else {
            used.add(newest);
            rivals.stream().filter(part -> !part.equals(newest)).forEach(older::add);
        }
    }

    /** By the numbers in the names, else by the times; {@code null} where neither proves it. */
    private static Part newest(List<Part> rivals) {
        List<Part> numbered = new ArrayList<>(rivals);
        numbered.sort(Comparator.comparingInt((Part part) -> part.names().number()).reversed());
        if (numbered.get(0).names().number() > numbered.get(1).names().number()) {
            return numbered.get(0);
        }
        List<Instant> times = rivals.stream().map(Part::modified).toList();
        Instant last = Part.newest(times);
        boolean sure = last != null && times.stream().filter(last::equals).count() == 1;
        return sure ? rivals.get(times.indexOf(last)) : null;
    }
}
