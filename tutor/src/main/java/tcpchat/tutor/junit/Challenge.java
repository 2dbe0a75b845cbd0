package tcpchat.tutor.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Marks a test that goes beyond the step's core; a step is done without it. The board shows these apart. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag(Challenge.TAG)
public @interface Challenge {

    /** The tag of these tests. */
    String TAG = "challenge";
}
