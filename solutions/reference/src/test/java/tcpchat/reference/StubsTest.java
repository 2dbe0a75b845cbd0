package tcpchat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;

/**
 * The copies from which {@code lab reset} takes a stub are the stubs. With {@code -Dstubs=write} the test makes them so
 * before it looks, which is what an instructor does who has changed a stub.
 */
@DisplayName("The tutor's copies of the stubs")
class StubsTest {

    private static final Path KIT = Kit.root().orElseThrow();

    @ParameterizedTest
    @MethodSource("tcpchat.tutor.steps.Steps#all")
    @DisplayName("are the files of the tracks, letter by letter")
    void areTheStubs(Step step) throws IOException {
        Path copy = KIT.resolve("tutor/src/main/resources" + Stub.resource(step));
        if ("write".equals(System.getProperty("stubs"))) {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(KIT.resolve(step.file())));
        }
        assertThat(copy).hasSameTextualContentAs(KIT.resolve(step.file()));
    }
}
