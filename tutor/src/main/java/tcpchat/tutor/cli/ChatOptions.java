package tcpchat.tutor.cli;

import picocli.CommandLine.Option;

/** The options of every command that talks over the network. */
final class ChatOptions {

    /** The languages a reader can ask for. */
    enum Lang { zh, en }

    @Option(names = "--host", defaultValue = "127.0.0.1", paramLabel = "HOST",
            description = "The server's address (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--port", defaultValue = "8888", paramLabel = "PORT",
            description = "The server's port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--lang", paramLabel = "zh|en",
            description = "The language (default: the kit's, else this machine's).")
    private Lang lang;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** Makes the language that was asked for that of this program, and of those it starts. */
    void applyLanguage() {
        if (lang != null) {
            System.setProperty("lang", lang.name());
        }
    }
}
