package tcpchat.tutor.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.lab.VerdictPage;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;
import tcpchat.tutor.words.LabText;

/** {@code lab check}: the tests of a step, and all they have to say. */
@Command(name = "check", description = "Runs the tests of a step and says all they have to say;"
        + " of a whole track, its rules too. Exit code 0 when it is done.")
final class CheckCommand extends StepCommand {

    @Parameters(paramLabel = "STEP", description = "For example: client 2, c2, Step2Connect, the path of a file,"
            + " client, all. Without it, the first step that is not done.")
    private List<String> name = List.of();

    @Override
    int run() throws Exception {
        List<Step> steps = name.isEmpty() ? current().map(List::of).orElse(List.of()) : named(name);
        if (steps.isEmpty()) {
            System.out.println(LabText.ALL_DONE.say());
            return 0;
        }
        try (Examiner examiner = Examiner.forOnce(kit())) {
            return check(steps, examiner) ? 0 : NOT_DONE;
        }
    }

    /** Whether all of it is done. The rules of a track are looked at where all its steps are. */
    private boolean check(List<Step> steps, Examiner examiner) throws IOException, InterruptedException {
        VerdictPage page = new VerdictPage(kit(), columns());
        boolean done = true;
        for (Verdict verdict : examiner.examine(steps, () -> false)) {
            page.full(verdict).forEach(System.out::println);
            done &= verdict.result().status() == Status.DONE;
        }
        for (Track track : Steps.tracks()) {
            if (steps.containsAll(Steps.of(track))) {
                Optional<SuiteResult> rules = examiner.rules(track);
                rules.map(page::rules).ifPresent(lines -> lines.forEach(System.out::println));
                done &= rules.map(SuiteResult::isGreen).orElse(false);
            }
        }
        return done;
    }
}
