package tcpchat.tutor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;

/** {@code lab demo}: the finished steps at work. */
@Command(name = "demo",
        description = "A server and a client, made of the finished steps, hold a conversation.")
final class Demo implements Callable<Integer> {

    /** The words of a language that a reader can ask for. */
    enum Lang { zh, en }

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--text", required = true, description = "Print the conversation in this terminal.")
    private boolean text;

    @Option(names = "--host", defaultValue = "127.0.0.1", paramLabel = "HOST",
            description = "The address of this machine to talk at (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--port", defaultValue = "8888", paramLabel = "PORT",
            description = "The server's port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--lang", paramLabel = "zh|en", description = "The language (default: that of this machine).")
    private Lang lang;

    @Parameters(paramLabel = "MESSAGE", description = "What the client says; without any, the lines of standard input.")
    private List<String> messages = List.of();

    @Override
    public Integer call() throws Exception {
        if (lang != null) {
            System.setProperty("lang", lang.name());
        }
        List<String> said = messages.isEmpty() ? fromStandardInput() : messages;
        Conversation conversation = new Conversation(ClassPath.ofReference(Kit.root().orElseThrow()));
        List<Event> events = conversation.hold(host, port, said);
        new Ladder(events).lines().forEach(System.out::println);
        return 0;
    }

    /** The lines that are piped in; where somebody sits at the terminal instead, a greeting. */
    private static List<String> fromStandardInput() throws IOException {
        List<String> lines = List.of();
        if (System.console() == null) {
            Charset charset = Charset.forName(System.getProperty("stdin.encoding", System.getProperty("native.encoding")));
            lines = new BufferedReader(new InputStreamReader(System.in, charset)).lines().toList();
        }
        return lines.isEmpty() ? List.of(Language.say(Conversation.WORDS, "greeting")) : lines;
    }
}
