package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final TrackFolders folders;

    TrackClasses(Path kit, Track track, SubmissionCompiler compiler) {
        this.kit = kit;
        this.track = track;
        this.compiler = compiler;
        this.folders = new TrackFolders(kit, track);
    }

    /** Compiles the stubs, the tests and what they need, unless that is done already. */
    List<Problem> compileGiven() throws IOException {
        Path mark = folders.mark();
        String fingerprint = Fingerprint.ofGiven(kit, track);
        if (Steps.of(track).isEmpty() || Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
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
        Path file = folders.file(step);
        deleteClasses(step);
        if (!Files.exists(file)) {
            return List.of(Problem.of(file, 0, RunnerText.FILE_MISSING.say(Kit.labCommand(), step.id())));
        }
        List<Problem> problems = compiler.compile(List.of(file), over(folders.own(), folders.givenClasses()),
                List.of(folders.main()), folders.own());
        if (SubmissionCompiler.failed(problems) || Files.exists(folders.ownClass(step))) {
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
        deleteFolder(folders.whole());
        List<Path> files = folders.files();
        return files.stream().allMatch(Files::exists) && !SubmissionCompiler.failed(
                compiler.compile(files, folders.givenClasses(), List.of(folders.main()), folders.whole()));
    }

    /** Compiles the stub of that step once more, as a student's file is compiled. */
    void compileStub(Step step) throws IOException {
        Path folder = folders.warmUp();
        compiler.compile(List.of(Stub.extract(step, folder)), folders.givenClasses(), folder);
    }

    /** The tests of a step over the student's class. */
    Job job(Step step) {
        return new Job(step.testClassName(), folders.testClassPath(folders.own()));
    }

    /** The tests of a step over its stub: they say nothing, but load nearly all that any later job needs. */
    Job warmUp(Step step) {
        return new Job(step.testClassName(), folders.testClassPath(folders.given()));
    }

    /** The tests of the rules for every class of the track, over what {@link #compileWhole} has made. */
    Job rulesJob() {
        return new Job(track.rulesTestName(), folders.testClassPath(folders.whole()));
    }

    private List<Problem> compileStubs() throws IOException {
        deleteFolder(folders.given());
        List<Path> sources = new ArrayList<>();
        for (Step step : Steps.of(track)) {
            sources.add(Stub.extract(step, folders.stubs()));
        }
        return compiler.compile(sources.stream().distinct().toList(), folders.libraries(),
                List.of(folders.stubs(), folders.main()), folders.given());
    }

    private List<Problem> compileTests() throws IOException {
        deleteFolder(folders.tests());
        return compiler.compile(folders.testFiles(), over(folders.given(), folders.libraries()),
                List.of(folders.main(), folders.test()), folders.tests());
    }

    /** A class path on which the classes of that folder come first. */
    private static List<Path> over(Path folder, List<Path> classPath) {
        return Stream.concat(Stream.of(folder), classPath.stream()).toList();
    }

    /** What an earlier version of the file left behind must not pass for this one. */
    private void deleteClasses(Step step) throws IOException {
        Path folder = folders.ownClass(step).getParent();
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
}
