package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources of one student, each under the class that it was written for. */
final class Sources {

    private final Map<String, List<Found.Source>> right = new LinkedHashMap<>();
    private final Map<String, List<Misfit>> misfits = new LinkedHashMap<>();

    /** A file that was meant for a class and can't be judged as it. */
    private record Misfit(String place, String sentence) {}

    /** Sorts in a source; false where it is none that a student writes. */
    boolean add(String place, String simpleName, byte[] bytes) {
        SourceText source = SourceText.of(bytes);
        Declaration declaration = Declaration.of(source.text());
        List<String> classes = StudentFiles.declaredIn(declaration, simpleName);
        for (String className : classes) {
            List<String> notes = source.charset().equals(UTF_8) ? List.of()
                    : List.of(IntakeText.NOT_UTF8.say(place, source.charset().name()));
            right.computeIfAbsent(className, name -> new ArrayList<>()).add(new Found.Source(place, source.text(),
                    StudentFiles.isStub(className, source.text()), notes));
        }
        return !classes.isEmpty() || StudentFiles.meantBy(declaration, simpleName)
                .map(meant -> addMisfit(meant, place, StudentFiles.classMissing(meant)))
                .orElse(false);
    }

    /** A file that was meant for that class, and why it can't be judged. */
    boolean addMisfit(String className, String place, String sentence) {
        return misfits.computeIfAbsent(className, name -> new ArrayList<>()).add(new Misfit(place, sentence));
    }

    boolean isEmpty() {
        return right.isEmpty() && misfits.isEmpty();
    }

    /** What there is for each class. */
    Map<String, Found> found() {
        Map<String, Found> found = new LinkedHashMap<>();
        StudentFiles.classes().forEach(className -> found.put(className, found(className)));
        return found;
    }

    /** The files that were not needed, since there is one that is right: each place with its sentence. */
    Map<String, String> notNeeded() {
        Map<String, String> notNeeded = new LinkedHashMap<>();
        misfits.forEach((className, files) -> {
            if (right.containsKey(className)) {
                files.forEach(file -> notNeeded.put(file.place, file.sentence));
            }
        });
        return notNeeded;
    }

    private Found found(String className) {
        List<Found.Source> sources = right.getOrDefault(className, List.of());
        List<Misfit> others = misfits.getOrDefault(className, List.of());
        if (sources.size() == 1 || !sources.isEmpty() && sources.stream().allMatch(Found.Source::stub)) {
            return sources.get(0);
        }
        if (sources.size() > 1) {
            List<String> places = sources.stream().map(Found.Source::place).toList();
            return new Found.Several(places, IntakeText.TWICE.say(String.join(", ", places)));
        }
        if (others.isEmpty()) {
            return new Found.Missing();
        }
        Set<String> sentences = new LinkedHashSet<>();
        others.forEach(file -> sentences.add(file.sentence));
        return new Found.Unusable(others.stream().map(Misfit::place).toList(), List.copyOf(sentences));
    }
}
