package tcpchat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

@DisplayName("Stub and reference differ in the exercise alone")
class ParityTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path REFERENCE = KIT.resolve("solutions/reference/src/main/java");

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("the same Javadoc, signatures and given code")
    void sameOutsideTheExercise(Path file) throws IOException {
        Source stub = Source.read(KIT.resolve(file));
        Source reference = Source.read(referenceOf(file));
        Set<String> exercises = stub.methodsThatThrowTodo();
        assertThat(exercises).as("methods with a TODO in %s", file).isNotEmpty();
        assertThat(reference.methodsThatThrowTodo()).as("methods with a TODO in the reference").isEmpty();
        assertThat(reference.without(exercises)).isEqualTo(stub.without(exercises));
    }

    @Test
    @DisplayName("the reference holds the files that a student writes, and no other")
    void nothingButTheStudentsFiles() throws IOException {
        try (Stream<Path> files = Files.walk(REFERENCE)) {
            Set<Path> held = files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
            assertThat(held).isEqualTo(files().stream().map(ParityTest::referenceOf)
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    static List<Path> files() {
        return Steps.all().stream().map(Step::file).distinct().toList();
    }

    /** The reference of a student's file, which is relative to the root of the kit. */
    static Path referenceOf(Path file) {
        return REFERENCE.resolve(file.subpath(4, file.getNameCount()));
    }
}
