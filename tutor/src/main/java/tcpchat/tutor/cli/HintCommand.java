package tcpchat.tutor.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.lab.HintPage;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.LabText;

/** {@code lab hint}: the next hint, one at a time. */
@Command(name = "hint", description = "A hint to a step, one more each time.")
final class HintCommand extends StepCommand {

    @Parameters(paramLabel = "STEP", description = "For example: client 2, c2, Step2Connect. Without it, the first step"
            + " that is not done.")
    private List<String> name = List.of();

    @Override
    int run() throws Exception {
        Optional<Step> wanted = name.isEmpty() ? current() : Optional.of(named(name).get(0));
        if (wanted.isEmpty()) {
            System.out.println(LabText.ALL_DONE.say());
            return 0;
        }
        for (String line : new HintPage(kit()).next(wanted.get())) {
            Columns.fold(line, columns()).forEach(System.out::println);
        }
        return 0;
    }
}
