package tcpchat.tutor.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import tcpchat.server.Step1CreateServerSocket;

class RulesContractTest {

    @Test
    @DisplayName("a class that breaks every rule fails every rule, each with the line and the reason")
    void everyRuleIsBroken() {
        Map<String, String> messages = EngineTestKit.engine("junit-jupiter").selectors(selectClass(Broken.class))
                .execute().testEvents().failed().stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getLegacyReportingName().replace("()", ""),
                        event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow()
                                .getMessage()));
        assertThat(messages.keySet()).containsExactlyInAnyOrder("haveOnePublicMethod", "importTheJdkAlone",
                "doNotKnowOtherTracks", "nameTheCharset", "keepNothingInStaticFields", "doNotEndTheProgram",
                "doNotPrintExceptions");
        assertThat(messages.get("haveOnePublicMethod")).contains("Step1CreateServerSocket has [another, create]");
        assertThat(messages.get("importTheJdkAlone")).contains("javax.swing.JLabel", "org.assertj",
                "without a display");
        assertThat(messages.get("doNotKnowOtherTracks")).contains("tcpchat.client.Step4Receive", "on the wire only");
        assertThat(messages.get("nameTheCharset")).contains("Step1CreateServerSocket.java:", "the wire is UTF-8");
        assertThat(messages.get("keepNothingInStaticFields")).contains("counter").doesNotContain("BUFFER");
        assertThat(messages.values()).allSatisfy(message -> assertThat(message.lines().toList())
                .filteredOn(line -> !line.isBlank()).element(0).asString()
                .startsWith("expected:     "));
    }

    static class Broken extends RulesContract {

        Broken() {
            super(Step1CreateServerSocket.class, "tcpchat.client");
        }
    }
}
