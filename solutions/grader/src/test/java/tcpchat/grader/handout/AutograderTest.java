package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The zip for Gradescope's autograder")
class AutograderTest {

    private static final int PROGRAM = 0100755;

    @TempDir
    private static Path folder;
    private static final Map<String, Integer> MODES = new TreeMap<>();
    private static final Map<String, String> SCRIPTS = new TreeMap<>();

    @BeforeAll
    static void make() throws Exception {
        Path kit = Files.createDirectory(folder.resolve("kit"));
        KitCopy.in(kit);
        Path zip = folder.resolve("autograder.zip");
        Autograder.write(kit, zip);
        try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
            Collections.list(read.getEntries()).forEach(entry -> MODES.put(entry.getName(), entry.getUnixMode()));
            for (String name : new String[] {"setup.sh", "run_autograder"}) {
                SCRIPTS.put(name, text(read, name));
            }
        }
    }

    private static String text(ZipFile read, String name) throws IOException {
        return new String(read.getInputStream(read.getEntry(name)).readAllBytes(), UTF_8);
    }

    @Test
    @DisplayName("holds the kit with the grader, and both scripts at its root")
    void content() {
        assertThat(MODES).containsKeys("setup.sh", "run_autograder", "lab", "mvnw", "pom.xml", "tutor/pom.xml",
                "solutions/grader/pom.xml", "01-client-steps/pom.xml");
    }

    @Test
    @DisplayName("says that the scripts may be run")
    void runnable() {
        assertThat(MODES).contains(Map.entry("setup.sh", PROGRAM), Map.entry("run_autograder", PROGRAM));
    }

    @Test
    @DisplayName("has a script that installs a JDK and the jail and builds the kit")
    void setup() {
        assertThat(SCRIPTS.get("setup.sh")).startsWith("#!").contains("apt-get install", "jdk", "bubblewrap",
                "./mvnw -B -DskipTests package").doesNotContain("\r");
    }

    @Test
    @DisplayName("has a script that writes the results where they are read")
    void run() {
        assertThat(SCRIPTS.get("run_autograder")).startsWith("#!").contains("cd /autograder/source",
                "./lab grade one /autograder/submission --format gradescope > /autograder/results/results.json")
                .doesNotContain("\r");
    }
}
