package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The build behind lab")
class BuildTest {

    private static final String NATIVE = "native.encoding";
    private static final String LANGUAGE = "lang";

    @TempDir
    private Path root;
    private final String charset = System.getProperty(NATIVE);
    private final PrintStream errors = System.err;

    @BeforeEach
    void onAMachineWithGbk() {
        // Of the build's own beginning nobody is to be told here.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, US_ASCII));
        System.setProperty(NATIVE, "GBK");
        System.setProperty(LANGUAGE, "en");
    }

    @AfterEach
    void asBefore() {
        System.setErr(errors);
        System.setProperty(NATIVE, charset);
        System.clearProperty(LANGUAGE);
    }

    @Test
    @DisplayName("what Maven says is read in the machine's charset, the name of a file and the reason alike")
    void machinesCharset() throws IOException {
        mavenSays("[ERROR] /学生/Step3Send.java:[14,9] 需要';'");
        assertThatThrownBy(() -> Build.ofTutor(root).runIfStale()).isInstanceOf(Refusal.class)
                .hasMessageContaining("学生/Step3Send.java:14: 需要';'");
    }

    /** A wrapper in place of Maven's that fails with that, in GBK. */
    private void mavenSays(String line) throws IOException {
        Files.createDirectories(root.resolve("tutor"));
        Files.write(root.resolve("output"), line.getBytes(Charset.forName("GBK")));
        Files.writeString(root.resolve("mvnw.cmd"), "@type output\r\n@exit /b 1\r\n", US_ASCII);
        Path script = Files.writeString(root.resolve("mvnw"), "#!/bin/sh\ncat output\nexit 1\n", US_ASCII);
        script.toFile().setExecutable(true);
    }
}
