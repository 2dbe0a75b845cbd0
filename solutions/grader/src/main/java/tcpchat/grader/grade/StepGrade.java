package tcpchat.grader.grade;

import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.junit.StepCount;
import tcpchat.tutor.steps.Step;

/**
 * The verdict on one step of one student.
 *
 * @param step      the step, such as {@code client 3}
 * @param status    how it stands
 * @param core      the tests that make it done
 * @param challenge the tests that go beyond
 * @param failures  the tests that did not pass, the first to be shown first; empty where none was run
 * @param hung      whether a test of it did not end by itself
 * @param sentences what else there is to say to the student, such as the compiler's problems or the two places of a file
 *                  that was handed in twice
 * @param remarks   what the instructor should know and the student need not: constants of the class that no solution needs
 * @param code      the student's line that the first failure is about, without blanks around it; empty where not known
 * @param seal      how far the verdict can be trusted; {@code null} where nothing was run
 */
public record StepGrade(String step, StepStatus status, Count core, Count challenge, List<Failure> failures,
        boolean hung, List<String> sentences, List<String> remarks, String code, Seal seal) {

    /** The verdict on a step of which nothing was run. */
    public static StepGrade untested(Step step, StepStatus status, List<String> sentences) {
        StepCount none = new StepCount(step);
        return new StepGrade(step.id(), status, new Count(0, none.core().known()),
                new Count(0, none.challenge().known()), List.of(), false, sentences, List.of(), "", null);
    }

    /** Whether anything but the TODO was handed in for it. */
    public boolean hasWork() {
        return status != StepStatus.NOT_STARTED && (status != StepStatus.MISSING || !sentences.isEmpty());
    }

    /** The same verdict with more to say to the student. */
    public StepGrade with(List<String> notes) {
        return new StepGrade(step, status, core, challenge, failures, hung,
                Stream.concat(sentences.stream(), notes.stream()).toList(), remarks, code, seal);
    }
}
