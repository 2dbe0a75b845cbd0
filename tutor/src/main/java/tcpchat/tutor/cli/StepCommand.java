package tcpchat.tutor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.Notebook;
import tcpchat.tutor.lab.StepNames;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.LabText;

/** A command about the student's steps. It works on files that don't compile, too. */
abstract class StepCommand implements Callable<Integer> {

    /** What a command returns where it did its work and a step is not done. */
    static final int NOT_DONE = 1;

    private static final int WIDTH = 80;
    private static final int NARROWEST = 20;

    @Mixin
    private ReaderOptions options;

    private final Path kit = Kit.root().orElseThrow();

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        return run();
    }

    abstract int run() throws Exception;

    Path kit() {
        return kit;
    }

    /** How wide the terminal is; the lab script has asked it. */
    static int columns() {
        int columns = Integer.getInteger("lab.columns", WIDTH);
        return columns < NARROWEST ? WIDTH : columns;
    }

    /** The steps of that name; a refusal where nothing is called so. */
    static List<Step> named(List<String> words) {
        List<Step> steps = StepNames.parse(words);
        if (steps.isEmpty()) {
            throw new Refusal(LabText.NAME_UNKNOWN.say(String.join(" ", words), StepNames.examples()));
        }
        return steps;
    }

    /** How every step stands; only what has changed since the last time is looked at anew. */
    List<StepResult> results() throws IOException, InterruptedException {
        Notebook notebook = new Notebook(kit);
        Map<Step, StepResult> results = new LinkedHashMap<>();
        List<Step> changed = new ArrayList<>();
        for (Step step : Steps.all()) {
            Optional<StepResult> known = notebook.resultOf(step);
            results.put(step, known.orElse(null));
            if (known.isEmpty()) {
                changed.add(step);
            }
        }
        if (!changed.isEmpty()) {
            examine(changed).forEach(verdict -> results.put(verdict.step(), verdict.result()));
        }
        return List.copyOf(results.values());
    }

    List<Verdict> examine(List<Step> steps) throws IOException, InterruptedException {
        try (Examiner examiner = Examiner.forOnce(kit)) {
            return examiner.examine(steps, () -> false);
        }
    }

    /** The first step that is not done; empty where all are. */
    Optional<Step> current() throws IOException, InterruptedException {
        return results().stream()
                .filter(result -> result.status() != StepResult.Status.DONE)
                .map(StepResult::step)
                .findFirst();
    }
}
