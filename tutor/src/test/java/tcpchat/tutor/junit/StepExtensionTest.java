package tcpchat.tutor.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static tcpchat.tutor.words.Sentence.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import tcpchat.client.Step4Receive;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

class StepExtensionTest {

    @BeforeEach
    void inEnglishAndWithoutOptions() {
        asBefore();
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        List.of("lang", "todo", "hint").forEach(System::clearProperty);
    }

    @Test
    @DisplayName("a TODO is not started, wherever it is met, and names the file to open")
    void todoIsNotStarted() {
        assertThat(run(Todo.class).values()).allSatisfy(result -> {
            assertThat(result.getStatus()).isEqualTo(Status.ABORTED);
            assertThat(result.getThrowable().orElseThrow()).isInstanceOf(NotStarted.class).hasMessageMatching(
                    "not started: client 4, open 01-client-steps/src/main/java/tcpchat/client/Step4Receive.java:\\d+");
        });
    }

    @Test
    @DisplayName("-Dtodo=fail makes a TODO a failure")
    void todoFails() {
        System.setProperty("todo", "fail");
        assertThat(run(Todo.class).values()).allSatisfy(result -> {
            assertThat(result.getStatus()).isEqualTo(Status.FAILED);
            assertThat(result.getThrowable().orElseThrow()).hasMessageContaining("its TODO is still there")
                    .hasMessageContaining("01-client-steps/src/main/java/tcpchat/client/Step4Receive.java:");
        });
    }

    @Test
    @DisplayName("a blocked call is ended from outside and names its line; after a first one the next get less time")
    void blockedCallsAreEnded() {
        Map<String, TestExecutionResult> results = run(Blocked.class);
        assertThat(message(results, "inTheTestThread"))
                .contains("expected:     the test ends within 1 s")
                .containsPattern("blocked in ServerSocket.accept at Step4Receive.java:\\d+")
                .contains(Misconception.WAIT_ACCEPT.sentence());
        assertThat(message(results, "inAThreadOfItsOwn"))
                .contains("expected:     the test ends within 5 s")
                .containsPattern("blocked in InputStream.read at Step4Receive.java:\\d+")
                .contains(Misconception.WAIT_READ.sentence());
    }

    @Test
    @DisplayName("a loop that never blocks fails its test by name, the rest of the class at once, and the run goes on")
    void endlessLoop() {
        Map<String, TestExecutionResult> results = run(Looping.class);
        assertThat(message(results, "first")).containsPattern("running without end at Step4Receive.java:\\d+")
                .contains(Misconception.ENDLESS_LOOP.sentence());
        assertThat(message(results, "second"))
                .startsWith("not tried: since \"first()\" your code is running without end");
    }

    @Test
    @DisplayName("a finding says what was expected, what happened, the likeliest cause and what to read, in this order")
    void findingInWords() {
        assertThat(message(run(Single.class), "finds").lines()).satisfiesExactly(
                line -> assertThat(line).isEqualTo("finds()"),
                line -> assertThat(line).isEqualTo("expected:     tea"),
                line -> assertThat(line).isEqualTo("happened:     coffee"),
                line -> assertThat(line).isEqualTo("likely cause: " + Misconception.SENT_TWICE.sentence()),
                line -> assertThat(line).startsWith("hint 1 of 3:  "),
                line -> assertThat(line).isEqualTo(
                        "read:         01-client-steps/README.md, step 4; the next hint: -Dhint=2"));
    }

    @Test
    @DisplayName("a cause, and what to read, is told once: a later failure points to the first")
    void causeOnce() {
        Map<String, TestExecutionResult> results = run(Alike.class);
        assertThat(message(results, "first")).contains(Misconception.SENT_TWICE.sentence(), "read:");
        assertThat(message(results, "second").lines()).containsExactly("second()", "expected:     milk",
                "happened:     water", "likely cause: the same as in \"first()\"");
    }

    @Test
    @DisplayName("-Dtodo=fail: where grades are made every test is tried, with its own time")
    void forGradesAllAreTried() {
        assertThat(message(run(Hanging.class), "third")).startsWith("not tried: your code was still blocked in");
        System.setProperty("todo", "fail");
        assertThat(run(Hanging.class).get("third").getStatus()).isEqualTo(Status.SUCCESSFUL);
    }

    @Test
    @DisplayName("each test has partners of its own, which are closed after it")
    void ownPartners() {
        Partners.MET.clear();
        assertThat(run(Partners.class).values())
                .allSatisfy(result -> assertThat(result.getStatus()).isEqualTo(Status.SUCCESSFUL));
        assertThat(Partners.MET).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("-Dhint=3 shows every hint")
    void hintsByLevel() {
        System.setProperty("hint", "3");
        assertThat(message(run(Single.class), "finds")).contains("hint 1 of 3:", "hint 2 of 3:", "hint 3 of 3:")
                .endsWith("read:         01-client-steps/README.md, step 4");
    }

    @Test
    @DisplayName("an exception of the student's code names its line, and no frame of a framework is left")
    void exceptionInWords() {
        TestExecutionResult result = run(Failing.class).get("throwsUnexpectedly");
        assertThat(result.getThrowable().orElseThrow()).hasMessageContaining("expected:     no exception")
                .message().containsPattern("IllegalStateException: oh at Step4Receive.java:\\d+");
        assertThat(result.getThrowable().orElseThrow().getStackTrace()).isNotEmpty()
                .allSatisfy(frame -> assertThat(frame.getClassName()).startsWith("tcpchat."));
    }

    @Test
    @DisplayName("a Chinese reader gets the words in Chinese")
    void inChinese() {
        System.setProperty("lang", "zh");
        assertThat(message(run(Single.class), "finds")).contains("期望", "实际", "可能原因", "提示 1/3", "参阅");
    }

    private static Map<String, TestExecutionResult> run(Class<?> fixture) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(fixture)).execute()
                .testEvents().finished().stream()
                .collect(Collectors.toMap(StepExtensionTest::method,
                        event -> event.getRequiredPayload(TestExecutionResult.class)));
    }

    private static String method(Event event) {
        String name = event.getTestDescriptor().getLegacyReportingName();
        return name.substring(0, name.indexOf('('));
    }

    private static String message(Map<String, TestExecutionResult> results, String method) {
        return results.get(method).getThrowable().orElseThrow().getMessage();
    }

    @StepTest(Step4Receive.class)
    static class Todo {

        @Test
        void thrownByTheTest() {
            new Step4Receive().todo();
        }

        @Test
        void thrownInAnotherThread(Loopback loopback) throws Exception {
            loopback.starts(() -> {
                new Step4Receive().todo();
                return null;
            }).result();
        }
    }

    @StepTest(Step4Receive.class)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Blocked {

        @Test
        void inAThreadOfItsOwn(Loopback loopback) throws Exception {
            Call<Void> call = loopback.starts(() -> {
                new Step4Receive().readForEver(loopback.connection().socket());
                return null;
            });
            call.result();
        }

        @Test
        void inTheTestThread(Loopback loopback) throws Exception {
            new Step4Receive().acceptForEver(loopback.listeningServerSocket());
        }
    }

    @StepTest(Step4Receive.class)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Hanging {

        @Test
        void first(Loopback loopback) throws Exception {
            new Step4Receive().acceptForEver(loopback.listeningServerSocket());
        }

        @Test
        void second(Loopback loopback) throws Exception {
            new Step4Receive().acceptForEver(loopback.listeningServerSocket());
        }

        @Test
        void third() {
            // Passes where it is tried.
        }
    }

    @StepTest(Step4Receive.class)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Looping {

        @Test
        void first() {
            new Step4Receive().loopForEver();
        }

        @Test
        void second() {
            // Passes where it is tried.
        }
    }

    @StepTest(Step4Receive.class)
    static class Partners {

        private static final List<Loopback> MET = new ArrayList<>();

        @Test
        void first(Loopback loopback) {
            MET.add(loopback);
        }

        @Test
        void second(Loopback loopback) {
            MET.add(loopback);
        }
    }

    @StepTest(Step4Receive.class)
    static class Single {

        @Test
        void finds() {
            throw new Finding(say("tea"), say("coffee"), Misconception.SENT_TWICE);
        }
    }

    @StepTest(Step4Receive.class)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Alike {

        @Test
        void first() {
            throw new Finding(say("tea"), say("coffee"), Misconception.SENT_TWICE);
        }

        @Test
        void second() {
            throw new Finding(say("milk"), say("water"), Misconception.SENT_TWICE);
        }
    }

    @StepTest(Step4Receive.class)
    static class Failing {

        @Test
        void throwsUnexpectedly() {
            new Step4Receive().throwsUnexpectedly();
        }
    }
}
