package tcpchat.grader.jail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.tutor.steps.Kit;

@DisplayName("In the jail")
class JailTest {

    private static final Path KIT = Kit.root().orElseThrow();

    private final Jail jail = Jails.best(KIT.resolve("solutions")).orElseThrow();

    static final class Finder {

        private Finder() {}

        public static void main(String... args) {
            System.out.print("found");
        }
    }

    @Test
    @DisplayName("a JVM finds its classes in a folder with a Chinese name")
    void chineseName(@TempDir Path folder) throws Exception {
        String file = Finder.class.getName().replace('.', '/') + ".class";
        Path classes = folder.resolve("聊天 class");
        Files.createDirectories(classes.resolve(file).getParent());
        Files.copy(Path.of(Finder.class.getResource("/" + file).toURI()), classes.resolve(file));

        String said = run(List.of(classes), StudentCommand.java(), "-cp", classes.toString(), Finder.class.getName());

        assertThat(said).isEqualTo("found");
    }

    @Test
    @DisplayName("a program reads the system's random numbers")
    void randomNumbers() throws Exception {
        String said = run(List.of(), "head", "--bytes=8", "/dev/urandom");

        assertThat(said).doesNotContain("head");
    }

    @Test
    @DisplayName("a program has no environment variable of the grader's")
    void noEnvironment() throws Exception {
        String said = run(List.of(), "env");

        assertThat(said.lines()).allMatch(line -> line.matches("(PATH|LC_CTYPE|PWD)=.*"));
    }

    private String run(List<Path> visible, String... program) throws Exception {
        Process process = new ProcessBuilder(jail.command(visible, Limits.STUDENT, List.of(program)))
                .redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
