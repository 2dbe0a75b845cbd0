package tcpchat.tutor.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the tests of one step. They get a {@link tcpchat.tutor.partner.Loopback} as a parameter, a limit of time, and
 * failures in words for a beginner.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(StepExtension.class)
@DisplayNameGeneration(ReadersNames.class)
@TestMethodOrder(KnownOrder.class)
public @interface StepTest {

    /** The class a student writes. */
    Class<?> value();

    /** The method a student writes, where the class holds several steps. */
    String method() default "";
}
