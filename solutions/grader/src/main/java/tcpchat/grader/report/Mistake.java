package tcpchat.grader.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tcpchat.grader.grade.Failure;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.partner.Misconception;

/**
 * A misconception and who has it.
 *
 * @param name     its name
 * @param sentence what sets it right, in the language of the reader
 * @param students how many students have it
 * @param places   where it shows
 */
public record Mistake(String name, String sentence, int students, List<Place> places) {

    /** Where it shows in a student's work: in which steps, and one line of code for them where that is known. */
    public record Place(String anchor, String student, String steps, String code) {

        /** One place for what differs in the step alone. */
        private static List<Place> merged(List<Place> places) {
            Map<Place, String> steps = new LinkedHashMap<>();
            places.forEach(place -> steps.merge(new Place(place.anchor, place.student, "", place.code), place.steps,
                    (some, more) -> some + ", " + more));
            return steps.entrySet().stream().map(place -> new Place(place.getKey().anchor, place.getKey().student,
                    place.getValue(), place.getKey().code)).toList();
        }
    }

    /** All of a class, the one that most students have first. */
    static List<Mistake> of(GradedClass graded) {
        Map<String, List<Place>> places = new TreeMap<>();
        Map<String, String> sentences = new TreeMap<>();
        for (int index = 0; index < graded.students().size(); index++) {
            StudentGrade student = graded.students().get(index);
            for (StepGrade grade : student.steps()) {
                Set<String> seen = new HashSet<>();
                for (Failure failure : grade.failures()) {
                    if (!failure.cause().isEmpty() && seen.add(failure.cause())) {
                        // The line is that of the first failure.
                        boolean ofTheLine = failure.cause().equals(grade.failures().get(0).cause());
                        places.computeIfAbsent(failure.cause(), name -> new ArrayList<>())
                                .add(new Place(ClassMap.anchor(index), Shown.line(student.name()), grade.step(),
                                        ofTheLine ? Shown.line(grade.code()) : ""));
                        sentences.putIfAbsent(failure.cause(), failure.sentence());
                    }
                }
            }
        }
        return places.entrySet().stream()
                .map(mistake -> new Mistake(mistake.getKey(), sentence(mistake.getKey(), sentences),
                        (int) mistake.getValue().stream().map(Place::anchor).distinct().count(),
                        Place.merged(mistake.getValue())))
                .sorted(Comparator.comparing(Mistake::students).reversed().thenComparing(Mistake::name))
                .toList();
    }

    /** The kit's own words, for those in the grade are in the student's language; else they have to do. */
    private static String sentence(String name, Map<String, String> sentences) {
        for (Misconception known : Misconception.values()) {
            if (known.name().equals(name)) {
                return known.sentence();
            }
        }
        return Shown.line(sentences.get(name));
    }
}
