package tcpchat.grader.seal;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import tcpchat.grader.wire.Reference;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.words.RunnerText;

/** A step whose code is in the student's JVM. */
public final class RemoteStep {

    private final Class<?> type;
    private final StudentJvm jvm;
    private final Reference step;

    private RemoteStep(Class<?> type, StudentJvm jvm, Reference step) {
        this.type = type;
        this.jvm = jvm;
        this.step = step;
    }

    /**
     * Makes an object of the student's class of that name; throws what its constructor throws.
     *
     * @throws Finding where the student's JVM ends meanwhile
     */
    public static RemoteStep of(Class<?> type) {
        StudentJvm jvm = Students.jvm();
        try {
            return new RemoteStep(type, jvm, jvm.create(type.getName()));
        } catch (Gone gone) {
            throw finding(jvm, gone);
        } catch (Throwable thrown) {
            throw RemoteStep.<RuntimeException>asItIs(thrown);
        }
    }

    /**
     * Calls the student's method of that name and of the remote step's signature; throws what it throws.
     *
     * @throws IOException what the step itself declares
     * @throws Finding     where the student's JVM ends meanwhile
     */
    public Object call(String name, Object... arguments) throws IOException {
        Method method = Arrays.stream(type.getMethods()).filter(own -> own.getName().equals(name)).findFirst()
                .orElseThrow();
        List<String> parameters = Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
        try {
            return expectType(method.getReturnType(),
                    jvm.call(step, name, method.getReturnType().getName(), parameters, arguments));
        } catch (Gone gone) {
            throw finding(jvm, gone);
        } catch (Throwable thrown) {
            throw RemoteStep.<RuntimeException>asItIs(thrown);
        }
    }

    private Object expectType(Class<?> type, Object returned) throws Gone {
        if (returned != null && type != void.class && !type.isInstance(returned)) {
            jvm.close();
            throw new Gone(Gone.Reason.BROKE_THE_RULES);
        }
        return returned;
    }

    /** A checked exception passes where the compiler does not see it: the student's code may throw what it likes. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException asItIs(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static Finding finding(StudentJvm jvm, Gone gone) {
        String happened = switch (gone.reason()) {
            case OUT_OF_MEMORY -> RunnerText.OUT_OF_MEMORY.say();
            case TOO_MUCH -> SealText.SENT_WITHOUT_END.say();
            case BROKE_THE_RULES -> SealText.PIPE_ABUSED.say();
            case INTERRUPTED -> SealText.CUT_SHORT.say();
            case ENDED -> Students.placeOf(jvm.placeOfExit()).map(place -> RunnerText.EXITED_AT.say(place))
                    .orElseGet(() -> SealText.ENDED.say());
        };
        return Finding.ofLostCall(happened);
    }
}
