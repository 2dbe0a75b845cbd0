package tcpchat.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Limits;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

@DisplayName("A machine that can't judge says so, and blames no student")
class NoVerdictTest {

    private static final Path KIT = Kit.root().orElseThrow();

    @TempDir
    private Path folder;

    /** A jail that starts no program with these limits. */
    private record Broken(Limits limits) implements Jail {

        @Override
        public String name() {
            return "none";
        }

        @Override
        public List<String> command(List<Path> visible, Limits wanted, List<String> program) {
            return wanted.equals(limits) ? List.of("false") : program;
        }
    }

    @Test
    @DisplayName("where no compiler comes up")
    void noCompiler() throws Exception {
        assertThat(statusOfRightStep(new Broken(Limits.COMPILER))).isEqualTo(StepStatus.INFRASTRUCTURE);
    }

    @Test
    @DisplayName("where no JVM comes up for the student's code")
    void noStudentJvm() throws Exception {
        assertThat(statusOfRightStep(new Broken(Limits.STUDENT))).isEqualTo(StepStatus.INFRASTRUCTURE);
    }

    private StepStatus statusOfRightStep(Jail jail) throws Exception {
        Step step = Steps.of("tcpchat.client.Step3Send", "send").orElseThrow();
        String text = Files.readString(KIT.resolve("solutions/reference/src/main/java/tcpchat/client/Step3Send.java"));
        try (Judging judging = new Judging(KIT, jail, new Verdicts(folder), 1);
                Bench bench = judging.bench(Locale.ENGLISH)) {
            return bench.verdict(step, text).status();
        }
    }
}
