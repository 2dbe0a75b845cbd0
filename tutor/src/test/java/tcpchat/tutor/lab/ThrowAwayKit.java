package tcpchat.tutor.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** A copy of the kit for a test to do with as it likes: stubs, tests and contracts. */
public final class ThrowAwayKit {

    /** A finished step 1 of the client, and one that is wrong. */
    public static final String RIGHT = "return new Socket();";
    public static final String WRONG = "return new Socket(\"127.0.0.1\", 1);";

    private final Path root;
    private final String home = System.getProperty("lab.home");
    private final String classPath = System.getProperty("java.class.path");

    /** Makes the copy in that folder, and makes it the kit of this JVM. */
    public ThrowAwayKit(Path root) throws IOException {
        this.root = root;
        Path kit = Kit.root().orElseThrow();
        copy(kit, "tutor/src/main/java/tcpchat/tutor/contract");
        for (Step step : Steps.all()) {
            copy(kit, step.track().folder() + "/src/test/java");
        }
        beginAnew();
        System.setProperty("lab.home", root.toString());
        System.setProperty("lang", "en");
        System.setProperty("watchdog", "1");
        // As lab runs: among the tutor's own tests are doubles of two steps, which would shadow the student's.
        System.setProperty("java.class.path", Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator)));
    }

    /** Every step is its stub again, and nothing is known of it; what is given stays compiled. */
    public void beginAnew() throws IOException {
        for (Step step : Steps.all()) {
            Stub.extract(step, root.resolve(step.track().folder()).resolve("src/main/java"));
        }
        Files.deleteIfExists(root.resolve("tutor/target/lab/notebook.json"));
    }

    /** The class path of this JVM, the tutor's own tests included. */
    public String classPath() {
        return classPath;
    }

    public Path root() {
        return root;
    }

    /** The step of that name. */
    public static Step step(String name) {
        return StepNames.parse(List.of(name)).get(0);
    }

    public Path file(String name) {
        return root.resolve(step(name).file());
    }

    /** Replaces the throw of the step by that code. */
    public void solve(String name, String code) throws IOException {
        Files.writeString(file(name), Stub.of(step(name))
                .replaceFirst("throw new UnsupportedOperationException\\(.*\\);", Matcher.quoteReplacement(code)));
    }

    /** Forgets that it was the kit of this JVM. */
    public void close() {
        System.clearProperty("lang");
        System.clearProperty("watchdog");
        System.setProperty("java.class.path", classPath);
        if (home == null) {
            System.clearProperty("lab.home");
        } else {
            System.setProperty("lab.home", home);
        }
    }

    private void copy(Path kit, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(kit.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(kit.relativize(file));
                Files.createDirectories(target.getParent());
                if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
