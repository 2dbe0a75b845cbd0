package tcpchat.grader.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import tcpchat.tutor.steps.Language;

/** What every command takes. */
class ReaderOptions {

    @Option(names = "--lang", paramLabel = "zh|en",
            description = "The language (default: the kit's, else this machine's).")
    private String lang;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    /** The language that was asked for, which becomes that of this program. */
    Locale language() {
        if (lang != null) {
            System.setProperty("lang", lang);
        }
        return Language.current();
    }
}
