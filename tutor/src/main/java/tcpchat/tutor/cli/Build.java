package tcpchat.tutor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.LabText;

/** Keeps classes as new as their sources. Maven does the work; this finds out whether there is any. */
final class Build {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+) \\d");
    private static final Pattern COMPILE_ERROR = Pattern.compile("\\[ERROR] (.+\\.java):\\[(\\d+),\\d+] (.+)");

    private final Path root;
    private final List<Path> modules;
    private final List<String> goals;

    private Build(Path root, List<String> modules, List<String> goals) {
        this.root = root;
        this.modules = modules.stream().map(root::resolve).filter(Files::exists).toList();
        this.goals = goals;
    }

    /** The tutor alone: no file of a student's is among its sources. The lab scripts do the same for the first time. */
    static Build ofTutor(Path root) {
        return new Build(root, List.of("tutor"), List.of("-pl", "tutor", "package"));
    }

    /** All that there is: what a conversation needs, and what instructors work with. */
    static Build ofEverything(Path root) {
        Stream<String> tracks = Steps.tracks().stream().map(track -> track.folder().toString());
        return new Build(root,
                Stream.concat(tracks, Stream.of("stage", "solutions/reference", "solutions/grader")).toList(),
                List.of("package"));
    }

    /**
     * Builds unless everything is as new as its sources already.
     *
     * @return whether it did
     * @throws Refusal where the build fails, with its first error
     */
    boolean runIfStale() throws IOException, InterruptedException {
        boolean stale = isStale();
        if (stale) {
            run();
        }
        return stale;
    }

    private boolean isStale() throws IOException {
        for (Path module : modules) {
            if (isStale(module)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a source, a folder of sources or a POM is newer than the module's last build, of which Maven leaves a mark. */
    private boolean isStale(Path module) throws IOException {
        Path mark = module.resolve("target/lab-built");
        if (!Files.exists(mark)) {
            return true;
        }
        FileTime built = Files.getLastModifiedTime(mark);
        return isNewer(module.resolve("src/main"), built) || isNewer(module.resolve("pom.xml"), built)
                || isNewer(root.resolve("pom.xml"), built);
    }

    private void run() throws IOException, InterruptedException {
        System.err.println(LabText.BUILDING.say());
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>(
                List.of(root.resolve(windows ? "mvnw.cmd" : "mvnw").toString(), "-B", "-DskipTests"));
        command.addAll(goals);
        Process maven = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
        maven.getOutputStream().close();
        // A Java program writes to another in the machine's charset, which in China need not be UTF-8.
        Charset machines = Charset.forName(System.getProperty("native.encoding"));
        StringJoiner output = new StringJoiner("\n");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(maven.getInputStream(), machines))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                showModule(line);
            }
        }
        if (maven.waitFor() != 0) {
            throw new Refusal(firstError(output.toString()));
        }
    }

    /** A build of all modules takes a while: each is a sign of life. */
    private static void showModule(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.lookingAt()) {
            System.err.println("  " + module.group(1));
        }
    }

    private String firstError(String output) {
        Matcher error = COMPILE_ERROR.matcher(output);
        if (!error.find()) {
            String reason =
                    output.lines().filter(line -> line.startsWith("[ERROR] ")).findFirst().orElse(output.strip());
            return LabText.BUILD_FAILED.say(reason.replace("[ERROR] ", ""));
        }
        Path file = Path.of(error.group(1));
        String place = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
        return LabText.BUILD_BROKEN.say(place.replace('\\', '/') + ":" + error.group(2) + ": " + error.group(3));
    }

    private static boolean isNewer(Path path, FileTime built) throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.anyMatch(file -> lastModified(file).compareTo(built) > 0);
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
