package tcpchat.grader.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What lab handout says")
class HandoutTextTest {

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("stands in both languages, with the same arguments")
    void bothLanguages(HandoutText text) {
        String english = say(text, "en");
        String chinese = say(text, "zh");
        assertThat(chinese).containsPattern("\\p{IsHan}");
        for (String mark : new String[] {"<0>", "<1>"}) {
            assertThat(chinese.contains(mark)).as(mark).isEqualTo(english.contains(mark));
        }
    }

    private static String say(HandoutText text, String language) {
        System.setProperty("lang", language);
        return text.say("<0>", "<1>");
    }
}
