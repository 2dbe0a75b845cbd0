package tcpchat.tutor.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tcpchat.tutor.board.Board;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.lab.HintPage;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.lab.VerdictPage;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Track;
import tcpchat.tutor.words.LabText;

/** What the watch shows: pages about the step a student is at, and what goes on below them. */
final class WatchPages {

    private final Path kit;
    private final Screen screen;
    private final boolean keysNeedEnter;
    private final Progress progress;

    WatchPages(Path kit, Screen screen, boolean keysNeedEnter, Progress progress) {
        this.kit = kit;
        this.screen = screen;
        this.keysNeedEnter = keysNeedEnter;
        this.progress = progress;
    }

    /** A page: every step. */
    void showBoard(Step current) {
        List<String> lines = board().steps();
        lines.addAll(foot(current));
        screen.fresh(lines);
    }

    /** A page: the verdicts, one of them in full. */
    void showVerdicts(Examination.Findings findings, Verdict inFull) throws IOException {
        VerdictPage page = new VerdictPage(kit, screen.columns());
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : findings.verdicts()) {
            lines.addAll(verdict.equals(inFull) ? page.brief(verdict) : board().line(verdict.result()));
        }
        findings.rules().forEach(rules -> lines.addAll(page.rules(rules)));
        if (inFull.result().status() == Status.DONE) {
            lines.addAll(shown(inFull.step()));
        }
        lines.addAll(foot(inFull.step()));
        screen.fresh(lines);
    }

    /** A page: that step alone. */
    void showStep(Step current) {
        List<String> lines = new ArrayList<>(board().line(progress.of(current)));
        lines.addAll(foot(current));
        screen.fresh(lines);
    }

    /** Below the page: the next hint. */
    void addHint(Step current) throws IOException {
        add("");
        screen.print(new HintPage(kit).next(current));
    }

    /** Below the page: what each key does. */
    void addKeys() {
        screen.print(LabText.KEYS_LONG.say().lines().map(line -> "  " + line).toList());
    }

    /** Below the page: these lines. */
    void add(String... lines) {
        screen.print(List.of(lines));
    }

    /** What a step that is done has shown, and a question to think about. */
    private List<String> shown(Step step) {
        List<String> lines = new ArrayList<>(
                List.of("", LabText.SHOWN.say(step.shown()), LabText.QUESTION.say(step.question())));
        // The stage shows the steps that the windows are made of.
        if (Track.GUI.needs().contains(step.track()) && Files.isDirectory(kit.resolve("stage"))) {
            lines.add(LabText.ON_STAGE.say(Kit.labCommand()));
        }
        return lines;
    }

    /** The bar, where the student is, and the keys. */
    private List<String> foot(Step current) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(board().bars());
        StepResult result = progress.of(current);
        Optional<Step> next = progress.nextOpen(current);
        if (result.status() != Status.DONE) {
            lines.add("  " + LabText.CURRENT.say(current.id(), result.place()));
        } else if (next.isPresent()) {
            lines.add("  " + LabText.STEP_DONE.say(current.id()) + " "
                    + LabText.NEXT_STEP.say(next.get().id(), next.get().title()));
        } else {
            lines.add("  " + LabText.ALL_DONE.say());
        }
        lines.add("  " + LabText.KEYS.say());
        if (keysNeedEnter) {
            lines.add("  " + LabText.KEYS_LINES.say());
        }
        return lines;
    }

    private Board board() {
        return new Board(progress.results(), screen.columns());
    }
}
