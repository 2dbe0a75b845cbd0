package tcpchat.stage.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.tutorial.TutorialProgram;

/** Looks at every process of this JVM: no other test may start one meanwhile. */
@Isolated
@DisplayName("The program of a window that freezes")
class TutorialProcessTest {

    private static final long FROZEN_MILLIS = 500;

    private final Recorder recorder = new Recorder(new EventStream(), Optional.empty());

    @AfterEach
    void close() {
        recorder.close();
    }

    @Test
    @DisplayName("ends with the experiment")
    void endsWithBench() throws Exception {
        try (Bench bench = new Bench(recorder, () -> {})) {
            new FrozenWindow().run(bench);
            assertThat(programs()).hasSize(2);
        }
        assertThat(programs()).isEmpty();
    }

    @Test
    @DisplayName("ends in the midst of its accept when whoever started it is gone")
    void endsWithItsStarter() throws Exception {
        // Whatever way a program ends, the system closes its end of the pipe.
        Process frozen = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                TutorialProgram.class.getName(), "original").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (ObjectInputStream events = new ObjectInputStream(frozen.getInputStream())) {
            events.readObject();
            frozen.getOutputStream().write('\n');
            frozen.getOutputStream().flush();
            while (!isFrozen(events.readObject())) {
                assertThat(frozen.isAlive()).isTrue();
            }
            frozen.getOutputStream().close();
            assertThat(frozen.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            frozen.destroyForcibly();
        }
    }

    @Test
    @DisplayName("that is killed is told of in one sentence")
    void killed() {
        try (Bench bench = new Bench(recorder, () -> programs().forEach(ProcessHandle::destroyForcibly))) {
            assertThatThrownBy(() -> new FrozenWindow(false).run(bench)).isInstanceOf(IOException.class)
                    .hasMessageMatching("[^\\n]*\\d+[^\\n]*");
        }
    }

    private static boolean isFrozen(Object event) {
        return event instanceof Fact heart && Long.parseLong(heart.arguments().get(1)) > FROZEN_MILLIS;
    }

    /** The programs that this one has started and that are there. */
    private static Stream<ProcessHandle> programs() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive)
                .filter(child -> child.info().commandLine().orElse("").contains(TutorialProgram.class.getSimpleName()));
    }
}
