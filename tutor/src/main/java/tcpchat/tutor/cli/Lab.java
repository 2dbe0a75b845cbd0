package tcpchat.tutor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tcpchat.tutor.lab.Trouble;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.words.LabText;

/** The {@code lab} command. */
@Command(name = "lab", synopsisSubcommandLabel = "COMMAND", description = "The TCP chat kit at work.",
        subcommands = {TalkCommand.Demo.class, TalkCommand.Chat.class, WindowCommand.Client.class,
                WindowCommand.Server.class, RoomCommand.class, StageCommand.class, WatchCommand.class,
                StatusCommand.class, CheckCommand.class, HintCommand.class, ResetCommand.class, ListCommand.class,
                HandoutCommand.class, GradeCommand.class})
public final class Lab {

    /** What a command returns when it could not do its work for a reason that a sentence tells. */
    static final int REFUSED = 2;

    private static final String JUST_BUILT = "lab.just.built";

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
        // Before anything is said: the words of the command line decide in which language.
        Usage.applyLanguage(List.of(args));
        Optional<Path> root = Kit.root();
        if (root.isEmpty()) {
            return refuse(LabText.NO_KIT.say(Kit.folders().map(Path::toString).collect(Collectors.joining(", "))));
        }
        try {
            if (!Boolean.getBoolean(JUST_BUILT) && Build.ofTutor(root.get()).runIfStale()) {
                // This very program was built anew; the new one does not ask again, for a file that is dated in the future
                // is newer than every build.
                return JavaProcess.of(ClassPath.ofTutor(root.get()), Lab.class.getName())
                        .quickToStart().property(JUST_BUILT, "true").arguments(args).runInThisTerminal();
            }
            return commandLine()
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler((wrong, parsed) -> {
                        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
                        return refuse(LabText.WRONG_WORDS.say(Usage.reason(wrong), command));
                    })
                    .setExecutionExceptionHandler((thrown, command, parsed) -> {
                        if (thrown instanceof Refusal refusal) {
                            return refuse(refusal.getMessage());
                        }
                        if (thrown instanceof IOException file) {
                            return refuse(Trouble.with(file));
                        }
                        throw thrown;
                    })
                    .execute(args);
        } catch (Refusal refusal) {
            return refuse(refusal.getMessage());
        } catch (IOException file) {
            return refuse(Trouble.with(file));
        }
    }

    static CommandLine commandLine() {
        CommandLine lab = new CommandLine(new Lab());
        Usage.words("tcpchat.tutor.usage").ifPresent(lab::setResourceBundle);
        return lab;
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
