package tcpchat.tutor.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The language of the reader")
class LanguageTest {

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("is another one inside the work for another reader, and afterwards the same as before")
    void otherReader() {
        assertThat(Language.in(Locale.CHINESE, Language::current)).isEqualTo(Locale.CHINESE);
        assertThat(Language.current()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("is that of the outer work again once an inner one is done")
    void nested() {
        Locale outer = Language.in(Locale.CHINESE, () -> {
            Language.in(Locale.ENGLISH, Language::current);
            return Language.current();
        });
        assertThat(outer).isEqualTo(Locale.CHINESE);
    }

    @Test
    @DisplayName("is the same as before also where the work for another reader fails")
    void afterFailure() {
        assertThatThrownBy(() -> Language.in(Locale.CHINESE, () -> {
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(Language.current()).isEqualTo(Locale.ENGLISH);
    }
}
