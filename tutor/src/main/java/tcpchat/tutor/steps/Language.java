package tcpchat.tutor.steps;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * The language of the reader, Chinese or English: {@code -Dlang=zh} or {@code -Dlang=en}, else what
 * {@code kit.properties} says, else that of the machine.
 */
public final class Language {

    private static final ThreadLocal<Locale> OTHER_READER = new ThreadLocal<>();

    private Language() {}

    /** Chinese where it is asked for or is the machine's language, else English. */
    public static Locale current() {
        Locale other = OTHER_READER.get();
        if (other != null) {
            return other;
        }
        String wish = System.getProperty("lang", ofKit().orElse(Locale.getDefault().getLanguage()));
        return wish.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** What that work makes for another reader: all that it says in this thread is in that person's language. */
    public static <T> T in(Locale language, Supplier<T> work) {
        Locale before = OTHER_READER.get();
        OTHER_READER.set(language);
        try {
            return work.get();
        } finally {
            OTHER_READER.set(before);
        }
    }

    /** The language that this copy of the kit was handed out in; empty where it is left to the machine. */
    public static Optional<String> ofKit() {
        String language = ResourceBundle.getBundle("tcpchat.tutor.kit", Locale.ROOT).getString("lang");
        return Optional.of(language).filter(set -> !set.isEmpty());
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
