package tcpchat.grader.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tcpchat.grader.intake.Refused;
import tcpchat.grader.report.Unusable;
import tcpchat.grader.run.Refusal;
import tcpchat.tutor.cli.Usage;
import tcpchat.tutor.lab.Trouble;
import tcpchat.tutor.words.LabText;

/** {@code lab grade}: exit code 0 where all is graded, 1 where something needs a person, 2 where it could not begin. */
@Command(name = "lab grade", synopsisSubcommandLabel = "COMMAND", description = "Grades what students handed in.",
        subcommands = {ClassCommand.class, OneCommand.class, MergeCommand.class, ReportCommand.class,
                AutograderCommand.class})
public final class Grade implements Callable<Integer> {

    /** All is graded. */
    static final int GRADED = 0;
    /** Something needs a person. */
    static final int OPEN = 1;
    /** It could not begin. */
    static final int REFUSED = 2;

    @Mixin
    private ReaderOptions options;

    @Spec
    private CommandSpec spec;

    private Grade() {}

    /**
     * Runs the command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine()
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, parsed) -> refuse(LabText.WRONG_WORDS.say(Usage.reason(wrong),
                        wrong.getCommandLine().getCommandSpec().qualifiedName())))
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    if (thrown instanceof Refusal || thrown instanceof Refused || thrown instanceof Unusable) {
                        return refuse(thrown.getMessage());
                    }
                    if (thrown instanceof IOException file) {
                        return refuse(Trouble.with(file));
                    }
                    throw thrown;
                })
                .execute(args));
    }

    static CommandLine commandLine() {
        CommandLine grade = new CommandLine(new Grade());
        Usage.words("tcpchat.grader.usage").ifPresent(grade::setResourceBundle);
        return grade;
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }

    /** Without a command. */
    @Override
    public Integer call() {
        options.language();
        spec.commandLine().usage(System.err);
        return REFUSED;
    }
}
