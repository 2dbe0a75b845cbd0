package tcpchat.tutor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tcpchat.tutor.board.Output;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.words.LabText;

/** How lab is used, and misused, in the language of the reader. The English help stands with the commands themselves. */
public final class Usage {

    private static final String LANG = "--lang";

    private Usage() {}

    /** Makes the language that these arguments ask for that of this program, before any of them is understood. */
    static void applyLanguage(List<String> args) {
        // Written down for the programs that lab starts, too: some of them don't know the tutor.
        Language.ofKit().ifPresent(language -> System.getProperties().putIfAbsent("lang", language));
        int wish = args.indexOf(LANG) + 1;
        if (wish > 0 && wish < args.size()) {
            System.setProperty("lang", args.get(wish));
        }
        args.stream().filter(word -> word.startsWith(LANG + "="))
                .forEach(word -> System.setProperty("lang", word.substring(LANG.length() + 1)));
    }

    /**
     * What stands in place of the English help; empty where that is the reader's.
     *
     * @param bundle the name of the bundle with the words of these commands
     */
    public static Optional<ResourceBundle> words(String bundle) {
        return Language.current().equals(Locale.CHINESE) && Output.shows("中文")
                ? Optional.of(Language.bundle(bundle)) : Optional.empty();
    }

    /** Why the words of a command line make no sense. */
    public static String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return LabText.WORDS_UNKNOWN.say(String.join(" ", unknown.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return LabText.WORDS_MISSING.say(label(missing.getMissing().get(0)));
        }
        return wrong.getArgSpec() == null ? wrong.getMessage()
                : LabText.WORDS_INVALID.say(wrong.getValue(), label(wrong.getArgSpec()));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
