package tcpchat.grader.student;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.Thrown;

/**
 * Makes exceptions of the judge's anew here, so that the student's code can catch them, and knows them again when they
 * come out of it.
 */
final class Exceptions {

    /** Exceptions compare by identity. */
    private final Map<Throwable, Reference> judges = Collections.synchronizedMap(new WeakHashMap<>());

    /** The exception that is described. */
    Throwable inward(Thrown thrown) {
        Throwable made = thrown.classes().stream()
                .map(name -> made(name, thrown.message()))
                .filter(found -> found != null)
                .findFirst()
                .orElseGet(() -> new IllegalStateException(thrown.message()));
        judges.put(made, thrown.reference());
        return made;
    }

    private static Throwable made(String className, String message) {
        try {
            Class<?> type = Class.forName(className, true, null);
            return message == null ? (Throwable) type.getConstructor().newInstance()
                    : (Throwable) type.getConstructor(String.class).newInstance(message);
        } catch (ReflectiveOperationException unknown) {
            return null;
        }
    }

    /** The description of an exception that comes out of the student's code. */
    Thrown outward(Throwable thrown) {
        return outward(thrown, 0);
    }

    private Thrown outward(Throwable thrown, int depth) {
        List<String> classes = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class; type = type.getSuperclass()) {
            classes.add(type.getName());
        }
        Throwable cause = thrown.getCause();
        return new Thrown(judges.get(thrown), classes.stream().limit(Thrown.MOST_CLASSES).toList(),
                message(thrown), stack(thrown.getStackTrace()),
                cause == null || depth == Thrown.DEEPEST_CAUSE ? null : outward(cause, depth + 1));
    }

    private static String message(Throwable thrown) {
        String message;
        try {
            message = thrown.getMessage();
        } catch (Throwable noWords) {
            message = null;
        }
        return message == null ? null : message.substring(0, Math.min(message.length(), Thrown.LONGEST_MESSAGE));
    }

    /** The calls from the student's code on inwards, without those of a forwarder and what stands above them. */
    static List<StackTraceElement> stack(StackTraceElement[] stack) {
        List<StackTraceElement> calls = new ArrayList<>();
        for (StackTraceElement call : stack) {
            if (isOurs(call)) {
                if (call.getClassName().equals(Conversation.class.getName())) {
                    break;
                }
                calls.clear();
            } else if (!isReflection(call)) {
                calls.add(call);
            }
        }
        return calls.stream().limit(Thrown.MOST_CALLS).toList();
    }

    private static boolean isOurs(StackTraceElement call) {
        return call.getClassName().startsWith("tcpchat.grader.") && !call.getClassName().equals(Steps.class.getName());
    }

    private static boolean isReflection(StackTraceElement call) {
        return Stream.of("java.lang.reflect.", "jdk.internal.reflect.", "java.lang.invoke.", Steps.class.getName())
                .anyMatch(call.getClassName()::startsWith);
    }
}
