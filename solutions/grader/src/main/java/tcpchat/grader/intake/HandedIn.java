package tcpchat.grader.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tcpchat.tutor.steps.Step;

/**
 * What one student handed in. The sentences are in the language of the reader; names and places are as they were found
 * and may hold any character.
 *
 * @param id        what tells this student from every other one of the class
 * @param name      the student's name, or again the id
 * @param submitted when the newest file was saved or handed in; {@code null} where that is not known
 * @param files     each class that a student writes, by its full name and in the kit's order, and what there was for it
 * @param problems  what stands in the way of more than one file, to student and instructor: nothing handed in, an archive
 *                  that can't be opened; empty where all is well
 * @param ignored   what was not looked at, by its place and with the reason; a long list is cut and ends with how many more
 * @param questions what the instructor has to decide
 */
public record HandedIn(String id, String name, Instant submitted, Map<String, Found> files, List<String> problems,
        List<String> ignored, List<String> questions) {

    /** What there was for that step; the steps of one class share their file. */
    public Found of(Step step) {
        return files.get(step.className());
    }
}
