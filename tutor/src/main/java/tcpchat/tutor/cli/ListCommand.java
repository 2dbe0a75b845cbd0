package tcpchat.tutor.cli;

import picocli.CommandLine.Command;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** {@code lab list}: what there is to do and where. */
@Command(name = "list", description = "All steps, with the file and the line of each.")
final class ListCommand extends StepCommand {

    @Override
    int run() {
        for (Step step : Steps.all()) {
            System.out.println(Columns.pad(step.id(), 10) + step.title());
            System.out.println(" ".repeat(10) + step.place(step.line()));
        }
        return 0;
    }
}
