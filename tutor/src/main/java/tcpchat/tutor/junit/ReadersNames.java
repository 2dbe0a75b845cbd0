package tcpchat.tutor.junit;

import static tcpchat.tutor.words.Sentence.say;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.platform.commons.support.AnnotationSupport;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * Names tests in the language of the reader: by their {@link TestName}, and the tests of a step by the step. JUnit's own
 * {@code @DisplayName} knows one language alone.
 */
public final class ReadersNames extends DisplayNameGenerator.Standard {

    @Override
    public String generateDisplayNameForClass(Class<?> test) {
        return name(test)
                .or(() -> AnnotationSupport.findAnnotation(test, StepTest.class)
                        .flatMap(code -> Steps.of(code.value().getName(), code.method()))
                        .map(ReadersNames::name))
                .orElseGet(() -> super.generateDisplayNameForClass(test));
    }

    @Override
    public String generateDisplayNameForNestedClass(List<Class<?>> enclosing, Class<?> test) {
        return name(test).orElseGet(() -> super.generateDisplayNameForNestedClass(enclosing, test));
    }

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> test, Method method) {
        return name(method).orElseGet(() -> super.generateDisplayNameForMethod(enclosing, test, method));
    }

    private static String name(Step step) {
        return step.id() + ": " + step.title();
    }

    private static Optional<String> name(AnnotatedElement test) {
        return AnnotationSupport.findAnnotation(test, TestName.class)
                .map(name -> say(name.value()).toString());
    }
}
