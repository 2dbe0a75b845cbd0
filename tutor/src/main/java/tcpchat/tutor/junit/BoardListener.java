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
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** Prints the board at the end of a run in which tests of steps took part. The JUnit Platform finds it by itself. */
public final class BoardListener implements TestExecutionListener {

    private final Map<Step, StepCount> counts = new ConcurrentHashMap<>();
    private final Map<Step, String> places = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failedContainer = test.isContainer() && result.getStatus() == TestExecutionResult.Status.FAILED;
        if (test.isTest() || failedContainer) {
            boolean challenge = test.getTags().contains(TestTag.create(Challenge.TAG));
            test.getSource().flatMap(BoardListener::stepOf).ifPresent(step -> {
                counts.computeIfAbsent(step, StepCount::new)
                        .add(method(test), challenge, Outcome.of(test, result));
                if (!challenge) {
                    result.getThrowable().flatMap(thrown -> placeIn(step, thrown))
                            .ifPresent(place -> places.putIfAbsent(step, place));
                }
            });
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!counts.isEmpty()) {
            new Board(counts.entrySet().stream()
                    .map(entry -> result(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(result -> Steps.all().indexOf(result.step())))
                    .toList()).lines().forEach(System.out::println);
            counts.clear();
            places.clear();
        }
    }

    private StepResult result(Step step, StepCount count) {
        return new StepResult(step, true, count.core(), count.challenge(),
                places.getOrDefault(step, step.place(step.line())));
    }

    /** The student's line that a test ran into; empty where it did not run into one. */
    private static Optional<String> placeIn(Step step, Throwable thrown) {
        if (thrown instanceof NotStarted todo) {
            return Optional.of(todo.place());
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (Steps.isStudents(frame.getClassName())) {
                return Optional.of(step.place(frame.getLineNumber()));
            }
        }
        return Optional.empty();
    }

    private static String method(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElse("");
    }

    private static Optional<Step> stepOf(TestSource source) {
        Class<?> test = source instanceof MethodSource method ? method.getJavaClass()
                : source instanceof ClassSource type ? type.getJavaClass() : null;
        return Optional.ofNullable(test)
                .flatMap(type -> AnnotationSupport.findAnnotation(type, StepTest.class))
                .flatMap(code -> Steps.of(code.value().getName(), code.method()));
    }
}
