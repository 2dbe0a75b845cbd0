package tcpchat.tutor.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Step;

/**
 * A suite to run.
 *
 * @param suite     the full name of the test class
 * @param classPath where the classes are, the submission first: it shadows what follows, the TODO and the tests
 */
public record Job(String suite, List<Path> classPath) {

    /** The tests of a step over a submission, in a kit whose tracks are built. */
    public static Job of(Path kit, Step step, Path submission) {
        List<Path> track = classPath(kit, step);
        return new Job(step.testClassName(), Stream.concat(Stream.of(submission), track.stream()).toList());
    }

    /** The tests of a step over its own TODO: they say nothing, but load nearly all that any later job needs. */
    public static Job warmUp(Path kit, Step step) {
        return new Job(step.testClassName(), classPath(kit, step));
    }

    /** Where the built classes are that a submission for this step is compiled against. */
    static List<Path> classes(Path kit, Step step) {
        return step.track().needs().stream().map(track -> kit.resolve(track.folder()).resolve("target/classes"))
                .toList();
    }

    private static List<Path> classPath(Path kit, Step step) {
        Path tests = kit.resolve(step.track().folder()).resolve("target/test-classes");
        return Stream.concat(Stream.of(tests), classes(kit, step).stream()).toList();
    }
}
