package tcpchat.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import tcpchat.tutor.junit.NotStarted;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

@DisplayName("A student's tree starts with nothing done")
class ReadinessTest {

    @ParameterizedTest(name = "{0}: every test is not started, for that reason and no other")
    @MethodSource("steps")
    void everyTestIsNotStarted(Step step) throws Exception {
        try (StubLoader stubs = StubLoader.open()) {
            List<Event> tests = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(stubs.loadClass(step.testClassName())))
                    .execute().testEvents().finished().list();
            assertThat(tests).isNotEmpty().allSatisfy(test -> {
                TestExecutionResult result = test.getRequiredPayload(TestExecutionResult.class);
                assertThat(result.getStatus()).isEqualTo(Status.ABORTED);
                assertThat(result.getThrowable()).containsInstanceOf(NotStarted.class);
                assertThat(result.getThrowable().orElseThrow()).hasMessageContaining(step.place(todoLine(step)));
            });
        }
    }

    static List<Step> steps() {
        return Steps.all();
    }

    private static int todoLine(Step step) throws IOException {
        List<String> lines = Files.readAllLines(
                Kit.root().orElseThrow().resolve(step.file()));
        int method = step.line();
        while (!lines.get(method).contains("throw new UnsupportedOperationException(\"TODO")) {
            method++;
        }
        return method + 1;
    }
}
