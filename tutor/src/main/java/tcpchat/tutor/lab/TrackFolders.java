package tcpchat.tutor.lab;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** Where the sources of a track are, where its classes go, and which of these make a class path. */
final class TrackFolders {

    private final Path kit;
    private final Track track;

    TrackFolders(Path kit, Track track) {
        this.kit = kit;
        this.track = track;
    }

    /** The student's file with that step. */
    Path file(Step step) {
        return kit.resolve(step.file());
    }

    /** The student's files of the track, in their order. */
    List<Path> files() {
        return Steps.of(track).stream().map(this::file).distinct().toList();
    }

    /** The files with the tests of the steps and of the rules. */
    List<Path> testFiles() {
        return Stream.concat(Steps.of(track).stream().map(Step::testClassName), Stream.of(track.rulesTestName()))
                .map(name -> module("src/test/java").resolve(path(name) + ".java")).distinct().toList();
    }

    /** Sources, the student's among them. */
    Path main() {
        return module("src/main/java");
    }

    /** Sources of the tests. */
    Path test() {
        return module("src/test/java");
    }

    /** Sources: the stubs of the student's files. */
    Path stubs() {
        return lab(track).resolve("stubs");
    }

    /** Says of what the classes in {@link #given()} and {@link #tests()} were made; there once they are complete. */
    Path mark() {
        return lab(track).resolve("given-of");
    }

    /** Classes: the stubs, and all that the student's files need. */
    Path given() {
        return given(track);
    }

    /** Classes: the tests. */
    Path tests() {
        return lab(track).resolve("tests");
    }

    /** Classes: the student's files, each by itself. */
    Path own() {
        return lab(track).resolve("own");
    }

    /** Classes: the student's files, all together. */
    Path whole() {
        return lab(track).resolve("whole");
    }

    /** Classes that nobody runs. */
    Path warmUp() {
        return lab(track).resolve("warm-up");
    }

    /** The student's class of that step, in {@link #own()}. */
    Path ownClass(Step step) {
        return own().resolve(path(step.className()) + ".class");
    }

    /** To compile a student's file with, and to run it. A track builds on the stubs of others: the rest may not compile. */
    List<Path> givenClasses() {
        return Stream.concat(Stream.of(given()), givenOfOthers()).toList();
    }

    /** To compile the stubs with. */
    List<Path> libraries() {
        Stream<Path> ours =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(givenOfOthers(), ours).toList();
    }

    /** To run the tests with: nothing stands before them, and of what they test the classes in that folder come first. */
    List<Path> testClassPath(Path tested) {
        return Stream.concat(
                Stream.of(tests(), tested, given(), module("src/main/resources"), module("src/test/resources"))
                        .distinct(),
                givenOfOthers()).toList();
    }

    private Stream<Path> givenOfOthers() {
        return track.needs().stream().filter(other -> other != track).map(this::given);
    }

    private Path given(Track which) {
        return lab(which).resolve("given");
    }

    private Path lab(Track which) {
        return kit.resolve(which.folder()).resolve("target/lab");
    }

    private Path module(String folder) {
        return kit.resolve(track.folder()).resolve(folder);
    }

    private static String path(String className) {
        return className.replace('.', '/');
    }
}
