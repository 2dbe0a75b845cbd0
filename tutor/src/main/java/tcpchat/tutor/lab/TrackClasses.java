package tcpchat.tutor.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.runner.Job;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;
import tcpchat.tutor.words.RunnerText;

/**
 * The classes of one track, compiled in this JVM, whatever state the student's files are in: the tests and all that is
 * given against the stubs, so that they always compile; then each file of the student's by itself, so that a broken one
 * stops no other.
 */
final class TrackClasses {

    private final Path kit;
    private final Track track;
    private final SubmissionCompiler compiler;
    private final Path own;
    private final Path whole;
    private final Path given;
    private final Path tests;

    TrackClasses(Path kit, Track track, SubmissionCompiler compiler) {
        this.kit = kit;
        this.track = track;
        this.compiler = compiler;
        this.own = folder(track).resolve("own");
        this.whole = folder(track).resolve("whole");
        this.given = given(track);
        this.tests = folder(track).resolve("tests");
    }

    /** Compiles the stubs, the tests and what they need, unless that is done already. */
    List<Problem> compileGiven() throws IOException {
        Path mark = folder(track).resolve("given-of");
        String fingerprint = Fingerprint.ofGiven(kit, track);
        if (steps().isEmpty() || Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
            return List.of();
        }
        Files.deleteIfExists(mark);
        List<Problem> problems = compileStubs();
        if (!SubmissionCompiler.failed(problems)) {
            problems = compileTests();
        }
        if (!SubmissionCompiler.failed(problems)) {
            Files.writeString(mark, fingerprint);
        }
        return problems;
    }

    /** Compiles the student's file with that step, as it is now. */
    List<Problem> compile(Step step) throws IOException {
        Path file = kit.resolve(step.file());
        deleteClasses(step);
        if (!Files.exists(file)) {
            return List.of(Problem.of(file, 0, RunnerText.FILE_MISSING.say(Kit.labCommand(), step.id())));
        }
        List<Problem> problems = compiler.compile(List.of(file),
                Stream.concat(Stream.of(own, given), givenBefore()).toList(), List.of(module("src/main/java")), own);
        if (SubmissionCompiler.failed(problems) || Files.exists(own.resolve(path(step.className()) + ".class"))) {
            return problems;
        }
        int dot = step.className().lastIndexOf('.');
        return List.of(Problem.of(file, 1, RunnerText.CLASS_MISSING.say(step.className().substring(0, dot),
                step.className().substring(dot + 1))));
    }

    /**
     * Compiles all files of the student's together; nothing is left of what they were before.
     *
     * @return whether all of them are there and compile
     */
    boolean compileWhole() throws IOException {
        deleteFolder(whole);
        List<Path> files = steps().stream().map(step -> kit.resolve(step.file())).distinct().toList();
        return files.stream().allMatch(Files::exists) && !SubmissionCompiler.failed(compiler.compile(files,
                Stream.concat(Stream.of(given), givenBefore()).toList(), List.of(module("src/main/java")), whole));
    }

    /** Compiles the stub of that step once more, as a student's file is compiled. */
    void compileStub(Step step) throws IOException {
        Path folder = folder(track).resolve("warm-up");
        compiler.compile(List.of(Stub.extract(step, folder)), Stream.concat(Stream.of(given), givenBefore()).toList(),
                folder);
    }

    /** The tests of a step over the student's class. */
    Job job(Step step) {
        return new Job(step.testClassName(), Stream.concat(Stream.of(own), givenClassPath()).toList());
    }

    /** The tests of a step over its stub: they say nothing, but load nearly all that any later job needs. */
    Job warmUp(Step step) {
        return new Job(step.testClassName(), givenClassPath().toList());
    }

    /** The tests of the rules for every class of the track, over what {@link #compileWhole} has made. */
    Job rulesJob() {
        return new Job(track.rulesTestName(), Stream.concat(Stream.of(whole), givenClassPath()).toList());
    }

    private List<Problem> compileStubs() throws IOException {
        deleteFolder(given);
        Path stubs = folder(track).resolve("stubs");
        List<Path> sources = new ArrayList<>();
        for (Step step : steps()) {
            sources.add(Stub.extract(step, stubs));
        }
        return compiler.compile(sources.stream().distinct().toList(), libraries(),
                List.of(stubs, module("src/main/java")), given);
    }

    private List<Problem> compileTests() throws IOException {
        deleteFolder(tests);
        List<Path> sources = Stream.concat(steps().stream().map(Step::testClassName), Stream.of(track.rulesTestName()))
                .map(name -> source("src/test/java", name)).distinct().toList();
        return compiler.compile(sources, Stream.concat(Stream.of(given), libraries().stream()).toList(),
                List.of(module("src/main/java"), module("src/test/java")), tests);
    }

    private List<Path> libraries() {
        Stream<Path> ours = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(givenBefore(), ours).toList();
    }

    private Stream<Path> givenClassPath() {
        return Stream.concat(Stream.of(given, tests, module("src/main/resources"), module("src/test/resources")),
                givenBefore());
    }

    /** A track builds on those before it; on their stubs, for the student's own need not compile. */
    private Stream<Path> givenBefore() {
        return track.needs().stream().filter(other -> other != track).map(this::given);
    }

    /** What an earlier version of the file left behind must not pass for this one. */
    private void deleteClasses(Step step) throws IOException {
        Path folder = own.resolve(path(step.className())).getParent();
        Files.createDirectories(folder);
        String name = step.file().getFileName().toString().replace(".java", "");
        try (Stream<Path> classes = Files.list(folder)) {
            for (Path old : classes.filter(file -> isOf(name, file)).toList()) {
                Files.delete(old);
            }
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isOf(String name, Path file) {
        String found = file.getFileName().toString();
        return found.equals(name + ".class") || found.startsWith(name + "$");
    }

    private List<Step> steps() {
        return Steps.of(track);
    }

    private Path source(String folder, String className) {
        return module(folder).resolve(path(className) + ".java");
    }

    private Path module(String folder) {
        return kit.resolve(track.folder()).resolve(folder);
    }

    private Path folder(Track which) {
        return kit.resolve(which.folder()).resolve("target/lab");
    }

    private Path given(Track which) {
        return folder(which).resolve("given");
    }

    private static String path(String className) {
        return className.replace('.', '/');
    }
}
