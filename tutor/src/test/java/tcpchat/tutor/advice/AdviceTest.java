package tcpchat.tutor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SubmissionCompiler;

@DisplayName("Compile errors in plain words")
class AdviceTest {

    @TempDir
    private Path kit;
    private final SubmissionCompiler compiler = new SubmissionCompiler();

    @BeforeEach
    void inEnglish() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty("lang");
        compiler.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "socket.close()                                     | ends with a semicolon",
            "socket.close(;                                     | expected a value here",
            "if (socket == null { }                             | every bracket has its partner",
            "new java.io.FileReader(\"a\"); throw new Exception(); | let it pass",
            "int n = \"one\";                                   | another type",
            "int n = 1L;                                        | another type",
            "String s = \"abc;                                  | closing quotation mark",
            "char c = 'ab';                                     | Single quotation marks",
            "1 + 1;                                             | no statement",
            "socket.connect;                                    | no statement",
            "int n; n++;                                        | may have no value yet",
            "int socket = 1;                                    | of that name already",
            "return; socket.close();                            | can never run",
            "socket.connect(1, 2, 3);                           | not for these arguments",
            "socket.close(1);                                   | not for these arguments",
            "socket.konnect();                                  | Nothing is called konnect",
            "sokket.close();                                    | Nothing is called sokket",
            "Socket.close();                                    | an object to be called on",
            "try { } catch (IOException e) { }                  | the catch can go",
            "} else { }                                         | a closing brace too many",
            "socket.close(); else { }                           | This else has no if",
            "int n = 12345678901;                               | write an L",
            "socket.close()；                                   | Chinese keyboard",
            "return 1;                                          | another type",
            "try { socket.close(); }                            | needs a catch or a finally",
            "/* never closed                                    | */ is missing",
            "int n = 0; Runnable r = () -> System.out.print(n); n++; | A lambda may use only",
            "new InetSocketAddress(1);                          | import java.net.InetSocketAddress;",
            "byte[] b = \"\".getBytes(StandardCharsets.UTF_8);  | import java.nio.charset.StandardCharsets;",
            "Duration d = null;                                 | import java.time.Duration;",
            "InputStream in = null;                             | import java.io.InputStream;",
            "List<String> l = null;                             | import java.util.List;"})
    @DisplayName("in a method")
    void inAMethod(String statement, String sentence) throws IOException {
        assertThat(String.join(" ", advice(step("void send", statement)))).containsIgnoringWhitespaces(sentence);
    }

    @Test
    @DisplayName("a result that is missing")
    void noReturn() throws IOException {
        assertThat(advice(step("String send", "socket.close();"))).last().asString().contains("needs a return");
    }

    @Test
    @DisplayName("an IOException without its import, in the declaration of the method")
    void ioException() throws IOException {
        assertThat(String.join(" ", advice(step("void send", "").replace("import java.io.IOException;", ""))))
                .contains("import java.io.IOException;");
    }

    @Test
    @DisplayName("a class that was renamed, the file not")
    void renamed() throws IOException {
        assertThat(advice(step("void send", "").replace("class Step3Send", "class Step3Sent"))).last().asString()
                .contains("must have the same name");
    }

    @Test
    @DisplayName("a package that is not there")
    void noSuchPackage() throws IOException {
        assertThat(advice(step("void send", "").replace("java.net", "java.nett"))).last().asString()
                .contains("no such package");
    }

    @Test
    @DisplayName("a file that was saved half-written")
    void halfWritten() throws IOException {
        assertThat(advice(step("void send", "").replaceFirst("(?s)}\\s*}\\s*$", ""))).last().asString()
                .contains("saved half-written");
    }

    @Test
    @DisplayName("the place, the line, and a caret below it")
    void excerpt() throws IOException {
        assertThat(advice(step("void send", "int n = 1 socket.close();"))).startsWith(
                "Step3Send.java:6: ';' expected",
                "    int n = 1 socket.close();",
                "             ^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\tString s = \"你好\" + 1 socket;", "String s =\t\"你好\"\t+ 1 socket;",
            "String s = \"😀é\" + 1 socket;"})
    @DisplayName("the caret stands behind the 1, whatever is before it: tabs, Chinese, emoji")
    void caret(String statement) throws IOException {
        List<String> lines = advice(step("void send", statement));
        String before = lines.get(1).substring(0, lines.get(1).indexOf("1 socket") + 1);
        assertThat(lines.get(2)).isEqualTo(" ".repeat(Columns.of(before)) + "^");
    }

    @Test
    @DisplayName("a long line is cut on both sides of the caret")
    void longLine() throws IOException {
        String filler = "\"" + "你好".repeat(60) + "\"";
        List<String> lines = advice(step("void send", "String s = " + filler + " 1 + " + filler + ";"));
        assertThat(lines.get(1)).contains("...");
        assertThat(Columns.of(lines.get(1))).isLessThanOrEqualTo(60);
        assertThat(lines.get(2).length()).isLessThan(60);
    }

    @Test
    @DisplayName("in Chinese, the compiler's words too")
    void chinese() throws IOException {
        System.setProperty("lang", "zh");
        assertThat(String.join("\n", advice(step("void send", "int n = 1")))).contains("需要", "语句以分号结尾");
    }

    private List<String> advice(String text) throws IOException {
        Path file = Files.writeString(kit.resolve("Step3Send.java"), text);
        List<Problem> errors = compiler.compile(List.of(file), List.of(), kit.resolve("out")).stream()
                .filter(problem -> problem.kind() == Problem.Kind.ERROR).toList();
        assertThat(errors).isNotEmpty();
        return Advice.lines(errors.get(0), kit, 60);
    }

    private static String step(String method, String statement) {
        return """
                package tcpchat.client;
                import java.io.IOException;
                import java.net.Socket;
                public class Step3Send {
                    public %s(Socket socket, String message) throws IOException {
                        %s
                    }
                }
                """.formatted(method, statement);
    }
}
