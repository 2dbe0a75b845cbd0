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
    @DisplayName("every step says in both languages what it has shown, and asks a question")
    void shownAndQuestion(String language) {
        System.setProperty("lang", language);
        assertThat(Steps.all()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.shown()).isNotBlank();
            assertThat(step.question()).containsAnyOf("?", "？");
        });
    }

    @Test
    @DisplayName("the Chinese words stand for the English ones, key by key")
    void sameKeys() {
        assertThat(words(Locale.CHINESE)).isEqualTo(words(Locale.ENGLISH));
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

    /** The keys of the file for that language; the places of the steps are not translated. */
    private static Set<String> words(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("tcpchat.tutor.steps", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(words.getLocale()).isEqualTo(language.equals(Locale.CHINESE) ? language : Locale.ROOT);
        return words.keySet().stream().filter(key -> !key.matches("\\w+\\.\\d")).collect(Collectors.toSet());
    }
}
