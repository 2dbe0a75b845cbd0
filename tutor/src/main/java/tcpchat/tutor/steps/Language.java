package tcpchat.tutor.steps;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of the reader: {@code -Dlang=zh} or {@code -Dlang=en}, else that of the machine; Chinese or English. */
public final class Language {

    private Language() {}

    /** Chinese where it is asked for or is the machine's language, else English. */
    public static Locale current() {
        String wish = System.getProperty("lang", Locale.getDefault().getLanguage());
        return wish.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** The words of that name in the language of the reader; English stands in the file without a suffix. */
    public static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, current(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence out of a bundle, with its arguments ({@code {0}}, {@code {1}}, …) filled in as they are. */
    public static String say(String bundle, String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return MessageFormat.format(bundle(bundle).getString(key), texts);
    }
}
