package tcpchat.gui;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the windows in one language: Chinese or English. */
public final class Words {

    private final Locale language;
    private final Map<String, ResourceBundle> files = new ConcurrentHashMap<>();

    private Words(Locale language) {
        this.language = language;
    }

    /** The words in that language; English where it is neither of the two. */
    public static Words in(Locale locale) {
        return new Words(isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The language asked for by {@code -Dlang=zh} or {@code -Dlang=en}, else that of the machine. */
    public static Locale wish() {
        return Locale.forLanguageTag(System.getProperty("lang", Locale.getDefault().getLanguage()));
    }

    /** Whether that is Chinese, of whatever country. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The languages there are. */
    static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.CHINESE);
    }

    /** The language of these words. */
    public Locale language() {
        return language;
    }

    /** One sentence. Its arguments are filled in as they are; an exception as the reason it stands for. */
    public String say(Phrase phrase, Object... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Exception failure ? reason(failure) : String.valueOf(argument))
                .toArray();
        return MessageFormat.format(bundleOf(phrase).getString(phrase.key()), texts);
    }

    private ResourceBundle bundleOf(Phrase phrase) {
        return files.computeIfAbsent(phrase.files(), name -> ResourceBundle.getBundle(name, language,
                phrase.getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** One clear sentence, and behind it in brackets the JDK's own words, so that both can be learnt. */
    private String reason(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return Reasons.of(failure).map(reason -> say(reason, message)).orElse(message);
    }
}
