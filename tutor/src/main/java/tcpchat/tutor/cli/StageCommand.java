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

    @Option(names = "--capture", description = "Capture the segments with tcpdump, which needs the right to.")
    private boolean capture;

    @Option(names = "--replay", paramLabel = "RUN", description = "Show a run that was saved.")
    private Path run;

    @Option(names = "--pcap", paramLabel = "FILE", description = "With --replay, what tcpdump -w captured meanwhile.")
    private Path pcap;

    @Parameters(paramLabel = "EXPERIMENT",
            description = "With --text, the letters of the experiments to show (default: all).")
    private List<String> experiments = List.of();

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        TerminalTalk.checkAddress(options.host(), options.port());
        if (!text && !experiments.isEmpty()) {
            throw new Refusal(DemoText.EXPERIMENTS_NEED_TEXT.say());
        }
        if (pcap != null && run == null) {
            throw new Refusal(DemoText.PCAP_NEEDS_REPLAY.say());
        }
        Path root = Kit.root().orElseThrow();
        Build.ofEverything(root).runIfStale();
        List<String> arguments = text ? Stream.concat(Stream.of("--text"), experiments.stream()).toList() : List.of();
        JavaProcess stage = JavaProcess
                .of(ClassPath.ofStage(root, ClassPath.hasReference(root) && !mine), "tcpchat.stage.Stage")
                .property("chat.host", options.host())
                .property("chat.port", String.valueOf(options.port()))
                .property("stage.capture", String.valueOf(capture));
        if (run != null) {
            stage.property("stage.replay", run.toString());
        }
        if (pcap != null) {
            stage.property("stage.pcap", pcap.toString());
        }
        return stage.arguments(arguments.toArray(String[]::new)).runInsteadOfThis();
    }
}
