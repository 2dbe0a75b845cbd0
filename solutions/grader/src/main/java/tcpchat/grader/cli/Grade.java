package tcpchat.grader.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tcpchat.grader.intake.Refused;
import tcpchat.grader.report.Unusable;
import tcpchat.grader.run.Refusal;

/** {@code lab grade}: exit code 0 where all is graded, 1 where something needs a person, 2 where it could not begin. */
@Command(name = "lab grade", synopsisSubcommandLabel = "COMMAND", description = "Grades what students handed in.",
        subcommands = {ClassCommand.class, OneCommand.class, MergeCommand.class, ReportCommand.class})
public final class Grade implements Callable<Integer> {

    /** All is graded. */
    static final int GRADED = 0;
    /** Something needs a person. */
    static final int OPEN = 1;
    /** It could not begin. */
    static final int REFUSED = 2;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private Grade() {}

    /**
     * Runs the command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Grade())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    if (thrown instanceof Refusal || thrown instanceof Refused || thrown instanceof Unusable) {
                        System.err.println(thrown.getMessage());
                        return REFUSED;
                    }
                    if (thrown instanceof NoSuchFileException || thrown instanceof IOException) {
                        System.err.println(thrown);
                        return REFUSED;
                    }
                    throw thrown;
                })
                .execute(args));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "class, one, merge or report?");
    }
}
