package tcpchat.grader.grade;

import java.util.List;

/**
 * What was found out about one student.
 *
 * @param id        what tells this student from every other: from the roster, or the name of what was handed in
 * @param name      the student's name as it was found; may hold any character
 * @param language  {@code en} or {@code zh}: what the sentences are in
 * @param lateDays  how many whole days after the due date it was handed in; 0 where that is not known
 * @param steps     every step that was graded, in the kit's order
 * @param ignored   what was handed in and not looked at, by its place, with the reason
 * @param questions what a person has to look at, in sentences; empty where all is clear
 */
public record StudentGrade(String id, String name, String language, int lateDays, List<StepGrade> steps,
        List<String> ignored, List<String> questions) {

    /** The same student with those steps. */
    public StudentGrade with(List<StepGrade> others) {
        return new StudentGrade(id, name, language, lateDays, others, ignored, questions);
    }
}
