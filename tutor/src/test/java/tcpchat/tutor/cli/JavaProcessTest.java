package tcpchat.tutor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    @AfterEach
    void asBefore() {
        System.clearProperty("lab.follows");
    }

    @Test
    @DisplayName("what follows this program is written down, and the shell reads each word as it is")
    void follows() throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "there is no shell that could read it");
        Path follows = folder.resolve("follows");
        System.setProperty("lab.follows", follows.toString());
        String[] words = {"a b", "it's", "$HOME `id` \\ \"", "*", ""};
        JavaProcess program = JavaProcess.of(List.of(folder.resolve("my classes")), "some.Program").arguments(words);
        assertThat(program.runInsteadOfThis()).as("exit code").isZero();
        Process shell = new ProcessBuilder(SHELL.toString(), "-c",
                "eval \"set -- $(cat \"$0\")\"; for word; do printf '<%s>\\n' \"$word\"; done", follows.toString())
                .start();
        String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(read.lines()).endsWith("<-cp>", "<" + folder.resolve("my classes") + ">", "<some.Program>", "<a b>",
                "<it's>", "<$HOME `id` \\ \">", "<*>", "<>");
    }
}
