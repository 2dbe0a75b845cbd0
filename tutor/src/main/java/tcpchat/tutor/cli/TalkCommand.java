package tcpchat.tutor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.words.DemoText;

/** A server and a client that talk: in two windows, or in this terminal. */
abstract class TalkCommand implements Callable<Integer> {

    @Mixin
    private ChatOptions options;

    @Option(names = "--text", description = "Print a conversation in this terminal; --port 0 takes any free port.")
    private boolean text;

    @Parameters(paramLabel = "MESSAGE",
            description = "With --text, what the client says; without any, the lines of standard input.")
    private List<String> messages = List.of();

    /** Whose steps are at work. */
    abstract List<Path> classPath(Path root) throws IOException;

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        Path root = Kit.root().orElseThrow();
        Build.ofEverything(root).runIfStale();
        List<Path> classPath = classPath(root);
        if (!text && !messages.isEmpty()) {
            throw new Refusal(DemoText.MESSAGES_NEED_TEXT.say());
        }
        if (!text) {
            return Windows.open("both", options, classPath);
        }
        List<String> said = messages.isEmpty() ? fromStandardInput() : messages;
        List<StepRun> runs = new TerminalTalk(classPath).hold(options.host(), options.port(), said);
        new TalkPicture(runs).lines().forEach(System.out::println);
        return 0;
    }

    /** The lines that are piped in; where somebody sits at the terminal instead, a greeting. */
    private static List<String> fromStandardInput() throws IOException {
        List<String> lines = List.of();
        if (System.console() == null) {
            Charset charset =
                    Charset.forName(System.getProperty("stdin.encoding", System.getProperty("native.encoding")));
            lines = new BufferedReader(new InputStreamReader(System.in, charset)).lines().toList();
        }
        return lines.isEmpty() ? List.of(DemoText.GREETING.say()) : lines;
    }

    /** {@code lab demo}. */
    @Command(name = "demo", description = "A server and a client, made of the finished steps, ready to talk.")
    static final class Demo extends TalkCommand {

        @Override
        List<Path> classPath(Path root) throws IOException {
            return ClassPath.ofReference(root);
        }
    }

    /** {@code lab chat}. */
    @Command(name = "chat", description = "The same, made of your own steps.")
    static final class Chat extends TalkCommand {

        @Override
        List<Path> classPath(Path root) throws IOException {
            return ClassPath.ofStudent(root);
        }
    }
}
