package tcpchat.tutor.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tcpchat.tutor.steps.Kit;

/** The {@code lab} command. */
@Command(name = "lab", synopsisSubcommandLabel = "COMMAND", description = "The TCP chat kit at work.",
        subcommands = {TalkCommand.Demo.class, TalkCommand.Chat.class, WindowCommand.Client.class,
                WindowCommand.Server.class, StageCommand.class, WatchCommand.class, StatusCommand.class,
                CheckCommand.class, HintCommand.class, ResetCommand.class, ListCommand.class})
public final class Lab {

    /** What a command returns when it could not do its work for a reason that a sentence tells. */
    static final int REFUSED = 2;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    private Lab() {}

    /**
     * Brings the tutor up to date, then runs the command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) throws Exception {
        System.exit(run(args));
    }

    private static int run(String[] args) throws Exception {
        Optional<Path> root = Kit.root();
        if (root.isEmpty()) {
            return refuse("This is no whole checkout of the kit: the folders tutor and 01-client-steps belong together.");
        }
        try {
            if (Build.ofTutor(root.get()).runIfStale()) {
                // This very program was built anew.
                return JavaProcess.of(Lab.class).arguments(args).runInThisTerminal();
            }
            return new CommandLine(new Lab())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler((wrong, parsed) -> {
                        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
                        return refuse(wrong.getMessage() + "; " + command + " --help shows what there is.");
                    })
                    .setExecutionExceptionHandler((thrown, command, parsed) -> {
                        if (thrown instanceof Refusal refusal) {
                            return refuse(refusal.getMessage());
                        }
                        throw thrown;
                    })
                    .execute(args);
        } catch (Refusal refusal) {
            return refuse(refusal.getMessage());
        }
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
