package tcpchat.tutor.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.TestAbortedException;
import tcpchat.tutor.board.Plain;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.junit.StepFailure;
import tcpchat.tutor.partner.Misconception;

/** Tells the parent when a test begins and how it ends. A container that fails counts as a test that failed. */
final class SuiteListener implements TestExecutionListener {

    private final Channel channel;
    private final Printed printed;
    private final Map<String, Long> began = new HashMap<>();

    SuiteListener(Channel channel, Printed printed) {
        this.channel = channel;
        this.printed = printed;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        began.put(test.getUniqueId(), System.nanoTime());
        if (test.isTest()) {
            printed.capture();
            printed.take();
            tell(new Event.Began(test.getUniqueId(), method(test), test.getDisplayName(), tags(test)));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
            Throwable thrown = result.getThrowable().orElse(null);
            tellEnd(test, Outcome.of(test, result), thrown);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        tellEnd(test, Outcome.ABORTED, new TestAbortedException(reason));
    }

    private void tellEnd(TestIdentifier test, Outcome outcome, Throwable thrown) {
        long now = System.nanoTime();
        long millis = (now - began.getOrDefault(test.getUniqueId(), now)) / 1_000_000;
        tell(new Event.Ended(
                new TestResult(test.getUniqueId(), method(test), test.getDisplayName(), tags(test), outcome,
                        thrown == null ? "" : message(thrown), cause(thrown), millis, printed.take())));
    }

    private void tell(Event event) {
        try {
            channel.send(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test's own failures carry their whole message; of others the kind has to be told, too. */
    private static String message(Throwable thrown) {
        boolean isWords = thrown instanceof AssertionError || thrown instanceof TestAbortedException;
        return (isWords && thrown.getMessage() != null ? thrown.getMessage() : Plain.text(thrown)).strip();
    }

    private static Misconception cause(Throwable thrown) {
        return thrown instanceof StepFailure failure ? failure.likelyCause().orElse(null) : null;
    }

    private static String method(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElse("");
    }

    private static Set<String> tags(TestIdentifier test) {
        Set<String> names = new TreeSet<>();
        for (TestTag tag : test.getTags()) {
            names.add(tag.getName());
        }
        return names;
    }
}
