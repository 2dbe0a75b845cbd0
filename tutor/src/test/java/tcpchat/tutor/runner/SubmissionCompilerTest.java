package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The compiler of submissions")
class SubmissionCompilerTest {

    @TempDir
    private Path folder;
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder, compiler);
    }

    @AfterEach
    void close() throws IOException {
        compiler.close();
    }

    @Test
    @DisplayName("makes classes of a file in UTF-8, whatever the machine's charset")
    void compiles() throws IOException {
        assertThat(compile(workshop.submission("System.out.println(\"你好\");"))).isEmpty();
        assertThat(folder.resolve("out/tcpchat/client/Step3Send.class")).exists();
    }

    @Test
    @DisplayName("says where a file does not compile, and why")
    void doesNotCompile() throws IOException {
        Problem problem = theOnlyOf(compile(workshop.submission("int a = 1")));
        assertThat(problem).hasToString("Step3Send.java:4: ';' expected");
        assertThat(problem.column()).isEqualTo(18);
        assertThat(problem.code()).isEqualTo("compiler.err.expected");
    }

    @Test
    @DisplayName("knows nothing newer than Java 17")
    void newerThanJava17() throws IOException {
        assertThat(compile(workshop.submission("System.console().isTerminal();"))).isNotEmpty();
    }

    @Test
    @DisplayName("says of a byte order mark that it has to go")
    void byteOrderMark() throws IOException {
        Path file = workshop.submission("");
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertThat(theOnlyOf(compile(file)).message()).contains("UTF-8 without BOM");
    }

    @Test
    @DisplayName("says of a file in another encoding that it is to be saved as UTF-8, and names the first line")
    void wrongEncoding() throws IOException {
        Path file = workshop.submission("// 你好");
        Files.write(file, Files.readString(file, UTF_8).getBytes(Charset.forName("GBK")));
        assertThat(theOnlyOf(compile(file))).asString().startsWith("Step3Send.java:4: This file is not saved as UTF-8");
    }

    private List<Problem> compile(Path file) throws IOException {
        return compiler.compile(List.of(file), List.of(), folder.resolve("out"));
    }

    private static Problem theOnlyOf(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        assertThat(SubmissionCompiler.failed(problems)).isTrue();
        return problems.get(0);
    }
}
