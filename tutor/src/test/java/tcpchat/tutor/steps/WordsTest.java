package tcpchat.tutor.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.partner.Misconception;

class WordsTest {

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("every step has a title and three hints in both languages")
    void titlesAndHints(String language) {
        System.setProperty("lang", language);
        assertThat(Steps.all()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.title()).isNotBlank();
            assertThat(step.hints()).hasSize(3).doesNotContain("");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("every misconception has its sentence in both languages")
    void misconceptions(String language) {
        System.setProperty("lang", language);
        assertThat(Misconception.values()).allSatisfy(cause -> assertThat(cause.sentence()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "misconceptions", "report", "board", "demo", "runner", "lab", "advice"})
    @DisplayName("the Chinese words stand for the English ones, key by key")
    void sameKeys(String bundle) {
        Set<String> english = words(bundle, Locale.ENGLISH);
        assertThat(words(bundle, Locale.CHINESE)).isEqualTo(english);
    }

    @Test
    @DisplayName("without a wish, the machine's language decides")
    void machinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Language.current()).isEqualTo(Locale.CHINESE);
            Locale.setDefault(Locale.FRENCH);
            assertThat(Language.current()).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The keys of the bundle's own file for that language; the places of the steps are not translated. */
    private static Set<String> words(String bundle, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("tcpchat.tutor." + bundle, language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(words.getLocale()).isEqualTo(language.equals(Locale.CHINESE) ? language : Locale.ROOT);
        return words.keySet().stream().filter(key -> !key.matches("\\w+\\.\\d")).collect(Collectors.toSet());
    }
}
