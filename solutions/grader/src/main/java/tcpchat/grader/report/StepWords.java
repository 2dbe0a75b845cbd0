package tcpchat.grader.report;

import java.util.ArrayList;
import java.util.List;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.Failure;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.BoardText;
import tcpchat.tutor.words.LabText;

/**
 * What there is to say to a student about one step, as {@code lab check} would say it. What only the instructor should
 * know, such as the remarks and the seal, does not come in here.
 *
 * @param id        the step, such as {@code client 3}
 * @param title     the step in a few words
 * @param kind      how it stands, as a class of the style
 * @param state     how it stands, in words
 * @param sentences what else there is to say
 * @param first     the failure that matters most, in lines; empty where there is none
 * @param others    the names of the other tests that did not pass
 */
public record StepWords(String id, String title, String kind, String state, List<String> sentences,
        List<String> first, List<String> others) {

    /** The words for that grade, in the language of the reader. */
    static StepWords of(StepGrade grade) {
        List<Failure> failures = grade.failures();
        return new StepWords(grade.step(), title(grade.step()), Mark.kind(grade), state(grade), sentences(grade),
                failures.isEmpty() ? List.of() : whole(failures.get(0)),
                failures.stream().skip(1).map(failure -> Shown.line(failure.name())).toList());
    }

    /** How a step stands, in a few words. */
    static String state(StepGrade grade) {
        return switch (grade.status()) {
            case DONE -> BoardText.DONE.say();
            case WRONG -> BoardText.WRONG.say(grade.core().passed(), grade.core().known());
            case NOT_COMPILING -> BoardText.BROKEN.say();
            case NOT_STARTED -> BoardText.NOT_STARTED.say();
            case MISSING -> ReportPageText.MISSING.say();
            case AMBIGUOUS -> ReportPageText.AMBIGUOUS.say();
            case INFRASTRUCTURE -> ReportPageText.INFRASTRUCTURE.say();
        };
    }

    /** The title of a step; empty where the kit has no such step. */
    static String title(String id) {
        return Steps.all().stream().filter(step -> step.id().equals(id)).findFirst()
                .map(Step::title).orElse("");
    }

    /** Whether the step goes beyond the chat. */
    public boolean isBeyond() {
        return Policy.isBeyond(id);
    }

    /** Whether there is more to say than how it stands. */
    public boolean isMore() {
        return !sentences.isEmpty() || !first.isEmpty();
    }

    /** All of it in lines, without the head. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(sentences);
        lines.addAll(first);
        if (!others.isEmpty()) {
            lines.add(ReportPageText.OTHER_FAILURES.say());
            others.forEach(name -> lines.add("  " + name));
        }
        return lines;
    }

    private static List<String> sentences(StepGrade grade) {
        List<String> lines = new ArrayList<>();
        grade.sentences().forEach(sentence -> lines.addAll(Shown.lines(sentence)));
        Count beyond = grade.challenge();
        if (grade.status() == StepStatus.DONE && beyond.passed() < beyond.known()) {
            lines.add(LabText.CHALLENGE_LEFT.say(beyond.known() - beyond.passed(), beyond.known()));
        }
        return lines;
    }

    private static List<String> whole(Failure failure) {
        List<String> lines = new ArrayList<>();
        if (!failure.message().startsWith(failure.name())) {
            // A test that was cut off has no more to say than why; its name says what it was about.
            lines.addAll(Shown.lines(failure.name()));
        }
        lines.addAll(Shown.lines(failure.message()));
        return lines;
    }
}
