package tcpchat.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A difference and the reference make a whole file")
class DifferenceTest {

    private static final String REFERENCE = """
            package tcpchat.gui;

            import java.io.IOException;

            /** Greets. */
            class Greeter {

                private int greeted;

                /** Says hello. */
                void greet(String name) {
                    System.out.println("Hello, " + name);
                }

                void greet() {
                    greet("world");
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a method takes the place of the one with its name and parameters; all else stays")
    void replaces() throws IOException {
        assertThat(wholeOf("""
                package tcpchat.gui;

                /** Greets whom it likes. */
                class Greeter {

                    // Not everybody.
                    void greet(String name) {
                    }
                }
                """)).isEqualTo(REFERENCE
                .replace("    void greet(String name) {", "    // Not everybody.\n    void greet(String name) {")
                .replace("        System.out.println(\"Hello, \" + name);\n", ""));
    }

    @Test
    @DisplayName("what the reference has not is added: imports below its imports, members at the end of its class")
    void adds() throws IOException {
        assertThat(wholeOf("""
                package tcpchat.gui;

                import static java.util.Objects.hash;
                import java.util.List;

                class Greeter {

                    /** All of them. */
                    private List<String> names;

                    void greet() {
                        greet(names);
                    }

                    private void greet(List<String> all) {
                    }
                }
                """)).isEqualTo(REFERENCE
                .replace("import java.io.IOException;",
                        "import java.io.IOException;\nimport static java.util.Objects.hash;\nimport java.util.List;")
                .replace("greet(\"world\");\n    }\n", """
                        greet(names);
                            }

                            /** All of them. */
                            private List<String> names;

                            private void greet(List<String> all) {
                            }
                        """));
    }

    @Test
    @DisplayName("a difference that replaces no method is refused")
    void replacesNothing() {
        assertThatThrownBy(() -> wholeOf("package tcpchat.gui; class Greeter { void great() {} void greet(int i) {} }"))
                .hasMessage("no method of the reference has the name and the parameters of one of these: "
                        + "[great(), greet(int)]");
    }

    @Test
    @DisplayName("a method that is the same as the reference's is refused, however it is laid out")
    void leavesItTheSame() {
        assertThatThrownBy(() -> wholeOf("package tcpchat.gui; class Greeter { void greet() { greet(\"world\"); } }"))
                .hasMessage("greet() is the same in the reference: leave it out");
    }

    @Test
    @DisplayName("a field that the reference has too is refused")
    void clashes() {
        assertThatThrownBy(() -> wholeOf("package tcpchat.gui; class Greeter { long greeted; void greet() {} }"))
                .hasMessage("greeted is in the reference already, and only methods can be replaced: "
                        + "give it another name, or make the case a whole file");
    }

    @Test
    @DisplayName("a class of another name is refused")
    void otherClass() {
        assertThatThrownBy(() -> wholeOf("package tcpchat.gui; class Greter { void greet() {} }"))
                .hasMessage("the class is called Greter, the reference's Greeter");
    }

    @Test
    @DisplayName("what is no Java is refused with the place of the mistake")
    void noJava() {
        assertThatThrownBy(() -> wholeOf("package tcpchat.gui;\n\nclass Greeter { void greet() { greet(1) } }"))
                .hasMessageEndingWith("Difference.java:3: ';' expected");
    }

    private String wholeOf(String difference) throws IOException {
        return Difference.putInto(read("Greeter.java", REFERENCE), read("Difference.java", difference));
    }

    private ClassSource read(String name, String text) throws IOException {
        return ClassSource.read(Files.writeString(folder.resolve(name), text));
    }
}
