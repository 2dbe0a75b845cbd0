package tcpchat.tutor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.words.DemoText;

/**
 * {@code lab stage}: what the steps, the kernel and the wire do, side by side. It runs on the finished steps where they
 * are in this tree, else on the student's.
 */
@Command(name = "stage", description = "The stage: the steps, the kernel's states and the wire, live.")
final class StageCommand implements Callable<Integer> {

    @Mixin
    private ChatOptions options;

    @Option(names = "--text", description = "Print the conversation and the experiments in this terminal.")
    private boolean text;

    @Option(names = "--mine", description = "Run your own steps, also where the finished ones are in this tree.")
    private boolean mine;

    @Parameters(paramLabel = "EXPERIMENT", description = "With --text, the experiments to show, a to j (default: all).")
    private List<String> experiments = List.of();

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        TerminalTalk.checkAddress(options.host(), options.port());
        if (!text && !experiments.isEmpty()) {
            throw new Refusal(DemoText.EXPERIMENTS_NEED_TEXT.say());
        }
        Path root = Kit.root().orElseThrow();
        Build.ofEverything(root).runIfStale();
        List<String> arguments = text ? Stream.concat(Stream.of("--text"), experiments.stream()).toList() : List.of();
        return JavaProcess.of(ClassPath.ofStage(root, ClassPath.hasReference(root) && !mine), "tcpchat.stage.Stage")
                .property("chat.host", options.host())
                .property("chat.port", String.valueOf(options.port()))
                .arguments(arguments.toArray(String[]::new))
                .runInThisTerminal();
    }
}
