package tcpchat.tutor.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.lab.VerdictPage;
import tcpchat.tutor.steps.Step;

/** {@code lab check}: the tests of a step, and all they have to say. */
@Command(name = "check", description = "Runs the tests of a step and says all they have to say;"
        + " exit code 0 when it is done.")
final class CheckCommand extends StepCommand {

    @Parameters(paramLabel = "STEP", description = "For example: client 2, c2, Step2Connect, the path of a file,"
            + " client, all. Without it, the first step that is not done.")
    private List<String> name = List.of();

    @Override
    int run() throws Exception {
        List<Step> steps = name.isEmpty() ? current().map(List::of).orElse(List.of()) : named(name);
        if (steps.isEmpty()) {
            System.out.println(say("all.done"));
            return 0;
        }
        VerdictPage page = new VerdictPage(kit(), columns());
        List<Verdict> verdicts = examine(steps);
        for (Verdict verdict : verdicts) {
            page.full(verdict).forEach(System.out::println);
        }
        return verdicts.stream().allMatch(verdict -> verdict.result().status() == Status.DONE) ? 0 : NOT_DONE;
    }
}
