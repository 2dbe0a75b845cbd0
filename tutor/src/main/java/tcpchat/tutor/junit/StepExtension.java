package tcpchat.tutor.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Patience;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * Runs each test of a step under a watchdog, gives it its partners, and turns what went wrong into words.
 *
 * <p>Plain JUnit Platform: it works the same from Maven and from an editor. {@code -Dtodo=fail} makes a step that is
 * not started fail; {@code -Dhint=2} shows the hints up to the second with a failure; {@code -Dwatchdog=1} gives a test
 * one second instead of five.
 */
final class StepExtension implements BeforeAllCallback, InvocationInterceptor, ParameterResolver {

    private static final Namespace OURS = Namespace.create(StepExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Patience.renew();
        context.getStore(OURS).put(Watchdog.class, new Watchdog(Patience.TEST));
    }

    /** Most tests have the step as a field: its constructor is the student's code, too. */
    @Override
    public <T> T interceptTestClassConstructor(Invocation<T> test, ReflectiveInvocationContext<Constructor<T>> creation,
            ExtensionContext context) throws Throwable {
        AtomicReference<T> instance = new AtomicReference<>();
        // Partners of its own: those in the store of the class would be those of all its tests.
        try (Loopback partners = new Loopback()) {
            guard(() -> instance.set(test.proceed()), "", partners, context);
        }
        return instance.get();
    }

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        guardTest(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        guardTest(test, context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Loopback.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return loopback(context);
    }

    /** Whether grades are made of this run: {@code -Dtodo=fail}. */
    static boolean isForGrades() {
        return "fail".equals(System.getProperty("todo"));
    }

    private static void guardTest(Invocation<Void> test, ExtensionContext context) throws Throwable {
        guard(test::proceed, context.getDisplayName(), loopback(context), context);
        Executed.add(context.getUniqueId());
    }

    private static void guard(Watchdog.Test test, String name, Loopback partners, ExtensionContext context)
            throws Throwable {
        boolean challenge = context.getTags().contains(Challenge.TAG);
        Hangs hangs = hangs(context, challenge);
        Report report = report(context);
        hangs(context, false).check();
        hangs.check();
        try {
            watchdog(context).run(() -> inOurWords(test, report), name, partners, hangs);
        } catch (Throwable thrown) {
            throw report.of(name, thrown);
        }
    }

    /** Under the watchdog as well: what a student's code has thrown may hang when it is asked what it says. */
    private static void inOurWords(Watchdog.Test test, Report report) throws Throwable {
        try {
            test.run();
        } catch (Throwable thrown) {
            throw report.inOurWords(thrown);
        }
    }

    /** What the tests of the class say, each thing once. */
    private static Report report(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(test, key -> new Report(step(context), test),
                Report.class);
    }

    /** What the tests of the class share, those of the challenge apart, invocations of a parameterized test included. */
    private static Hangs hangs(ExtensionContext context, boolean challenge) {
        String count = context.getRequiredTestClass().getName() + challenge;
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(count, key -> new Hangs(), Hangs.class);
    }

    /** That of the test's class; the store closes it after the class. */
    private static Watchdog watchdog(ExtensionContext context) {
        return context.getStore(OURS).get(Watchdog.class, Watchdog.class);
    }

    /** The partners of the test; the store closes them after it. */
    private static Loopback loopback(ExtensionContext context) {
        return context.getStore(OURS).getOrComputeIfAbsent(Loopback.class, key -> new Loopback(), Loopback.class);
    }

    private static Step step(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        StepTest code = AnnotationSupport.findAnnotation(test, StepTest.class).orElseThrow();
        return Steps.of(code.value().getName(), code.method())
                .orElseThrow(() -> new IllegalStateException(code + " is no step of the kit"));
    }
}
