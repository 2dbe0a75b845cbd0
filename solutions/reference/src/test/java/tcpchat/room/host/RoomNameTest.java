package tcpchat.room.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A member's name")
class RoomNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ann", "Ann Lee", "安娜", "#", "!", "*", "12345678901234567890",
            "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"})
    @DisplayName("1 to 20 characters, whatever they are")
    void valid(String name) {
        assertThat(RoomName.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " ann", "ann ", "ann\u3000", "\u00a0ann", "ann\t", "an\nn", "a\u0000", "a\u007fb",
            "a\u0085b",
            "ann:", ":", "a:b", "123456789012345678901", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"})
    @DisplayName("nothing empty or too long, no blank at an end, no control character, no colon")
    void invalid(String name) {
        assertThat(RoomName.isValid(name)).isFalse();
    }
}
