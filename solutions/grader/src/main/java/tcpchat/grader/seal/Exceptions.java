package tcpchat.grader.seal;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tcpchat.grader.wire.Malformed;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.Thrown;
import tcpchat.tutor.steps.Steps;

/**
 * Exceptions on their way through the student's code. One of the judge's own comes back as the very same object; any other
 * is made here by its description, and counts as thrown by the student's code.
 */
final class Exceptions {

    private final Objects objects;
    private final Set<Throwable> madeHere = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    Exceptions(Objects objects) {
        this.objects = objects;
    }

    /** What the student's JVM is told of an exception of a real object. */
    Thrown outward(Throwable thrown) throws Malformed {
        madeHere.add(thrown);
        List<String> classes = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class; type = type.getSuperclass()) {
            classes.add(type.getName());
        }
        return new Thrown((Reference) objects.outward(thrown), classes, thrown.getMessage(), List.of(), null);
    }

    /** What the student's code has thrown. */
    Throwable thrown(Thrown description) throws Malformed {
        Throwable thrown = made(description, 0);
        madeHere.add(thrown);
        return thrown;
    }

    /** Whether it came out of the student's code, rather than out of the pipe to it. */
    boolean isOfStudent(Throwable thrown) {
        return madeHere.contains(thrown);
    }

    private Throwable made(Thrown description, int depth) throws Malformed {
        if (description.reference() != null) {
            return objects.inward(description.reference(), Throwable.class);
        }
        if (depth > Thrown.DEEPEST_CAUSE || description.classes().size() > Thrown.MOST_CLASSES) {
            throw new Malformed("an exception without end");
        }
        Throwable made = description.classes().stream()
                .map(name -> JdkExceptions.make(name, message(description, name)))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new Malformed("no exception: " + description.classes()));
        if (description.cause() != null && made.getCause() == null) {
            setCause(made, made(description.cause(), depth + 1));
        }
        made.setStackTrace(stack(made, description.stack()));
        return made;
    }

    private static void setCause(Throwable made, Throwable cause) {
        try {
            made.initCause(cause);
        } catch (IllegalStateException hasOne) {
            // Some of the JDK's never have another cause than the one they were made with.
            made.addSuppressed(cause);
        }
    }

    /** Of an exception of the student's own class, which is not known here, the class is told with the message. */
    private static String message(Thrown description, String className) {
        String own = description.classes().get(0);
        if (own.equals(className)) {
            return description.message();
        }
        return description.message() == null ? own : own + ": " + description.message();
    }

    /**
     * The calls as they were told; in front of them one of the student's, where it is about connections: what the real
     * socket has thrown comes back as itself, so this one the student's code has made.
     */
    private static StackTraceElement[] stack(Throwable made, List<StackTraceElement> told) throws Malformed {
        if (told.size() > Thrown.MOST_CALLS) {
            throw new Malformed("a stack without end");
        }
        List<StackTraceElement> own = told.stream().filter(call -> Steps.isStudents(call.getClassName()))
                .collect(Collectors.toList());
        boolean mayBeJdks = !(made instanceof IOException) || made instanceof UnknownHostException;
        if (own.isEmpty()) {
            own.add(CurrentCall.ofThisThread());
        }
        return (mayBeJdks && !told.isEmpty() ? Stream.concat(told.stream(), own.stream().limit(1))
                : Stream.concat(own.stream().limit(1), told.stream())).toArray(StackTraceElement[]::new);
    }
}
