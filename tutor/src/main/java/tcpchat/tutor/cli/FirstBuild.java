package tcpchat.tutor.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says that the kit is about to be built, in the language of the reader. The lab scripts run this file as it is, for
 * nothing is compiled yet: it knows no other class of the kit, and its words stand in a bundle of their own.
 */
final class FirstBuild {

    private FirstBuild() {}

    public static void main(String[] args) {
        List<String> words = List.of(args);
        int wish = words.indexOf("--lang") + 1;
        String language = wish > 0 && wish < words.size() ? words.get(wish) : languageOfKit();
        ResourceBundle bundle = ResourceBundle.getBundle("tcpchat.tutor.first",
                language.startsWith("zh") ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        System.err.println(bundle.getString("BUILDING"));
    }

    private static String languageOfKit() {
        String language = ResourceBundle.getBundle("tcpchat.tutor.kit", Locale.ROOT).getString("lang");
        return language.isEmpty() ? Locale.getDefault().getLanguage() : language;
    }
}
