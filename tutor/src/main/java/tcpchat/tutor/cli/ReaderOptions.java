package tcpchat.tutor.cli;

import picocli.CommandLine.Option;
import tcpchat.tutor.board.Output;

/** The options of every command that speaks about the steps. */
final class ReaderOptions {

    @Option(names = "--lang", paramLabel = "zh|en",
            description = "The language (default: the kit's, else this machine's).")
    private ChatOptions.Lang lang;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    /** Makes the language that was asked for that of this program; English where the terminal can show no Chinese. */
    void applyLanguage() {
        if (lang != null) {
            System.setProperty("lang", lang.name());
        }
        if (!Output.shows("中文")) {
            System.setProperty("lang", "en");
        }
    }
}
