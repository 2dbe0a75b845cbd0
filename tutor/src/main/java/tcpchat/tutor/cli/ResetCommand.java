package tcpchat.tutor.cli;

import java.io.Console;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.lab.Reset;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.LabText;

/** {@code lab reset}: the stub again; the student's file is kept beside it. */
@Command(name = "reset", description = "Puts the stub of a step back; your file is kept beside it. Asks first.")
final class ResetCommand extends StepCommand {

    @Option(names = "--yes", description = "Don't ask.")
    private boolean sure;

    @Parameters(paramLabel = "STEP", arity = "1..*", description = "For example: client 2, c2, Step2Connect.")
    private List<String> name;

    @Override
    int run() throws Exception {
        List<Step> steps = named(name);
        List<Reset> resets = Reset.of(kit(), steps);
        for (Reset reset : resets) {
            if (!reset.isNeeded()) {
                System.out.println(LabText.RESET_SAME.say(reset.place()));
            } else if (sure || isMeant(reset)) {
                System.out.println(reset.run());
            } else {
                System.out.println(LabText.RESET_NO.say());
            }
        }
        return 0;
    }

    private static boolean isMeant(Reset reset) {
        Console console = System.console();
        if (console == null) {
            throw new Refusal(LabText.RESET_NO_TERMINAL.say());
        }
        String answer = console.readLine("%s ", reset.question());
        return answer != null && Reset.isYes(answer);
    }
}
