package tcpchat.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a source declares")
class DeclarationTest {

    @Test
    @DisplayName("is its package and its outermost types, and not what stands in comments, texts or in a class")
    void outermost() {
        assertThat(Declaration.of("""
                /* package wrong; class Wrong */
                package /* of the kit */ tcpchat . client ;
                import java.io.*; // class AlsoWrong
                @Deprecated(since = "class No {")
                public final class Step3Send<T> {
                    String text = "}} class Nor { \\" }";
                    char brace = '}', quote = '\\'';
                    String block = \"""
                            } class Block {
                            \""";
                    class Inner {}
                    Class<?> it = Step3Send.class;
                }
                enum Beside { A }
                record Pair(int a, int b) {}
                """)).isEqualTo(new Declaration("tcpchat.client", List.of("Step3Send", "Beside", "Pair")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "package", "package ;", "package a", "class", "class {", "/*", "\"", "'", "\"\"\"", "\"\\",
                    "}}}}", "}class X", "@", "\u0000\uD800"})
    @DisplayName("is nothing where the source breaks off, and that is no trouble")
    void brokenOff(String source) {
        assertThat(Declaration.of(source).types()).isEmpty();
    }

    @Test
    @DisplayName("is found in the longest source that is read, whatever it is full of")
    void longSource() {
        for (String filler : List.of("\"\\n", "{", "(", "'", "/*", "a ", "package ")) {
            Declaration.of("package a; class B {" + filler.repeat(Limits.STANDARD.fileBytes() / filler.length()));
        }
        assertThat(Declaration.of("/" + "*".repeat(200_000) + "/ package a; class B {}").fullNames())
                .containsExactly("a.B");
    }
}
