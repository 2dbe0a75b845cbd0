package tcpchat.tutor.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Step;

/**
 * A suite to run.
 *
 * @param suite      the full name of the test class
 * @param classPath  where the classes are, the tests first, then the submission, which shadows its TODO
 * @param studentJvm the command that starts the JVM with the student's code; empty where it runs in the worker's own
 */
public record Job(String suite, List<Path> classPath, List<String> studentJvm) {

    /** A suite that runs in the worker's own JVM with all it needs. */
    public Job(String suite, List<Path> classPath) {
        this(suite, classPath, List.of());
    }

    /** The tests of a step over a submission, in a kit whose tracks are built. */
    public static Job of(Path kit, Step step, Path submission) {
        return new Job(step.testClassName(), Stream.of(Stream.of(tests(kit, step)), Stream.of(submission),
                classes(kit, step).stream()).flatMap(Function.identity()).toList());
    }

    /** The tests of a step over its own TODO: they say nothing, but load nearly all that any later job needs. */
    public static Job warmUp(Path kit, Step step) {
        return new Job(step.testClassName(),
                Stream.concat(Stream.of(tests(kit, step)), classes(kit, step).stream()).toList());
    }

    /** Where the built classes are that a submission for this step is compiled against. */
    static List<Path> classes(Path kit, Step step) {
        return step.track().needs().stream().map(track -> kit.resolve(track.folder()).resolve("target/classes"))
                .toList();
    }

    private static Path tests(Path kit, Step step) {
        return kit.resolve(step.track().folder()).resolve("target/test-classes");
    }
}
