package tcpchat.tutor.junit;

import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import tcpchat.tutor.steps.KnownTests;

/** From the plainest test to the rarest, so that the first failure is about the mistake itself. */
public final class KnownOrder implements MethodOrderer {

    @Override
    public void orderMethods(MethodOrdererContext context) {
        KnownTests known = KnownTests.ofSuite(context.getTestClass().getName());
        context.getMethodDescriptors().sort(
                Comparator.comparing((MethodDescriptor test) -> known.position(test.getMethod().getName())));
    }
}
