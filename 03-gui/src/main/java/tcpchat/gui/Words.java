package tcpchat.gui;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the windows in one language: Chinese or English. */
public final class Words {

    private final ResourceBundle bundle;

    private Words(Locale locale) {
        bundle = ResourceBundle.getBundle("tcpchat.gui.words", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in that language; English where it is neither of the two. */
    public static Words in(Locale locale) {
        return new Words(isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The language asked for by {@code -Dlang=zh} or {@code -Dlang=en}, else that of the machine. */
    static Locale wish() {
        return Locale.forLanguageTag(System.getProperty("lang", Locale.getDefault().getLanguage()));
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The languages there are. */
    static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.CHINESE);
    }

    /** The language of these words. */
    Locale language() {
        return isChinese(bundle.getLocale()) ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** One sentence. Its arguments are filled in as they are; an exception as the reason it stands for. */
    String say(Word word, Object... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Exception failure ? reason(failure) : String.valueOf(argument))
                .toArray();
        return MessageFormat.format(bundle.getString(word.key()), texts);
    }

    /** One clear sentence, and behind it in brackets the JDK's own words, so that both can be learnt. */
    private String reason(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return Reasons.of(failure).map(reason -> say(reason, message)).orElse(message);
    }
}
