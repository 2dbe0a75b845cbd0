package tcpchat.grader.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcpchat.grader.grade.StudentGrade;

/** The number by which Moodle knows a student in one assignment. */
final class Participant {

    private static final Pattern OF_FOLDER = Pattern.compile("[^_]*_([0-9]{1,18})_assignsubmission_.*", Pattern.DOTALL);
    private static final Pattern AT_THE_END = Pattern.compile("[^0-9]*([0-9]{1,18})\\s*", Pattern.DOTALL);

    private Participant() {}

    /** The number of a student whose work came in a zip of Moodle's, or whom a roster calls by that number. */
    static Optional<String> of(StudentGrade student) {
        return in(OF_FOLDER, student.id()).or(() -> ofCell(student.id()));
    }

    /** The number in a cell such as {@code Participant 123456}; the word before it depends on Moodle's language. */
    static Optional<String> ofCell(String cell) {
        return in(AT_THE_END, cell);
    }

    private static Optional<String> in(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        // Leading zeros do not make another number.
        return found.matches() ? Optional.of(String.valueOf(Long.parseLong(found.group(1)))) : Optional.empty();
    }
}
