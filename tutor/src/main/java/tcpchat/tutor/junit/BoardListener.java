package tcpchat.tutor.junit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import tcpchat.tutor.board.Board;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** Prints the board at the end of a run in which tests of steps took part. The JUnit Platform finds it by itself. */
public final class BoardListener implements TestExecutionListener {

    private final Map<Step, StepCount> counts = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failedContainer = test.isContainer() && result.getStatus() == TestExecutionResult.Status.FAILED;
        if (test.isTest() || failedContainer) {
            boolean challenge = test.getTags().contains(TestTag.create(Challenge.TAG));
            test.getSource().flatMap(BoardListener::stepOf).ifPresent(step -> counts
                    .computeIfAbsent(step, StepCount::new).add(challenge, result.getThrowable().orElse(null)));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!counts.isEmpty()) {
            new Board(counts.values().stream()
                    .map(StepCount::result)
                    .sorted(Comparator.comparing(result -> Steps.all().indexOf(result.step())))
                    .toList()).lines().forEach(System.out::println);
            counts.clear();
        }
    }

    private static Optional<Step> stepOf(TestSource source) {
        Class<?> test = source instanceof MethodSource method ? method.getJavaClass()
                : source instanceof ClassSource type ? type.getJavaClass() : null;
        return Optional.ofNullable(test)
                .flatMap(type -> AnnotationSupport.findAnnotation(type, StepTest.class))
                .flatMap(code -> Steps.of(code.value().getName(), code.method()));
    }
}
