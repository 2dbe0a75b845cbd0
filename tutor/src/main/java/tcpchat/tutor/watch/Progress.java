package tcpchat.tutor.watch;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.lab.Notebook;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** How the steps stand, as far as it is known. */
final class Progress {

    private final Map<Step, StepResult> known = new HashMap<>();

    /** What the notebook knows. */
    Progress(Notebook notebook) throws IOException {
        for (Step step : Steps.all()) {
            notebook.resultOf(step).ifPresent(result -> known.put(step, result));
        }
    }

    void add(StepResult result) {
        known.put(result.step(), result);
    }

    StepResult of(Step step) {
        return known.get(step);
    }

    /** What is known, in the order of the steps. */
    List<StepResult> results() {
        return Steps.all().stream().filter(known::containsKey).map(known::get).toList();
    }

    /** The steps of which nothing is known, and the first open one where more can be said of it than how it stands. */
    List<Step> due() {
        return Steps.all().stream().filter(step -> !known.containsKey(step)
                || step.equals(firstOpen()) && isOpen(step) && of(step).status() != Status.NOT_STARTED).toList();
    }

    /** The first step that is not done; the very first where all are. */
    Step firstOpen() {
        return Steps.all().stream().filter(this::isOpen).findFirst().orElse(Steps.all().get(0));
    }

    /**
     * The first step after that one that is not done, else the first before it; what is beyond the chat comes after the
     * chat, and the chat after it.
     */
    Optional<Step> nextOpen(Step here) {
        List<Step> steps = Steps.all();
        int next = steps.indexOf(here) + 1;
        return Stream.concat(steps.subList(next, steps.size()).stream(), steps.subList(0, next - 1).stream())
                .filter(this::isOpen)
                .min(Comparator.comparing(step -> step.track().isBeyond() != here.track().isBeyond()));
    }

    private boolean isOpen(Step step) {
        return !known.containsKey(step) || known.get(step).status() != Status.DONE;
    }
}
