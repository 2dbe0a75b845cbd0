package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, each time with a profile of its own. */
final class Chromium {

    private static final int DEADLINE_SECONDS = 90;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path folder;

    /** A browser that keeps its files in that folder; the test is aborted where none is installed. */
    Chromium(Path folder) {
        assumeTrue(program().isPresent(), "no Chromium on this machine: install the package chromium to run this test");
        this.folder = folder;
    }

    /** The page as the browser has it after its scripts have run. */
    String dom(String url) throws IOException, InterruptedException {
        return Files.readString(run(url, "--dump-dom"), UTF_8);
    }

    /** A picture of the page, for a reader who likes it dark or light. */
    byte[] picture(String url, boolean dark) throws IOException, InterruptedException {
        Path picture = Files.createTempFile(folder, "page", ".png");
        run(url, "--screenshot=" + picture, "--window-size=1280,900",
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
        return Files.readAllBytes(picture);
    }

    private Path run(String url, String... options) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path profile = Files.createTempDirectory("chromium");
        // Its sandbox can't be had everywhere that tests run; the page is made by the test.
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString(), "--headless=new",
                "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--user-data-dir=" + profile));
        command.addAll(List.of(options));
        command.add(url);
        Process browser = new ProcessBuilder(command).redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!browser.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the browser has not shown " + url + " within the deadline");
            }
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
            forget(profile);
        }
        return output;
    }

    /** A process of the browser's may still write into its profile; then a rest is left for the system to clean up. */
    private static void forget(Path profile) {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException stillWritten) {
            profile.toFile().deleteOnExit();
        }
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
