package tcpchat.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.runner.TestResult.Outcome;
import tcpchat.tutor.steps.Kit;

@DisplayName("The order in which a step's tests are told")
class SourceOrderTest {

    @Test
    @DisplayName("is that of the source; where a contract is put together from several, that of their names in it")
    void ofAContractOfSeveral() {
        assertThat(inOrder("client 4", "badBytes", "splitCharacter", "sendsNothing", "closedOnThisSide", "resetByPeer",
                "nullAtEndOfStream", "takesAtMost1024Bytes", "dribble", "returnsWhatArrived"))
                .containsExactly("returnsWhatArrived", "dribble", "takesAtMost1024Bytes", "nullAtEndOfStream",
                        "resetByPeer", "closedOnThisSide", "sendsNothing", "splitCharacter", "badBytes");
    }

    @Test
    @DisplayName("has what is nowhere in it at its end")
    void unknown() {
        assertThat(inOrder("server 6", "gone", "closedOnThisSide", "readsNothing"))
                .containsExactly("readsNothing", "closedOnThisSide", "gone");
    }

    private static List<String> inOrder(String step, String... methods) {
        return Stream.of(methods)
                .map(method -> new TestResult(method, method, method, Set.of(), Outcome.FAILED, "", 0, ""))
                .sorted(new SourceOrder(Kit.root().orElseThrow(), ThrowAwayKit.step(step)))
                .map(TestResult::method)
                .toList();
    }
}
