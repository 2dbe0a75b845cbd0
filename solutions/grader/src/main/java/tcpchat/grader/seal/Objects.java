package tcpchat.grader.seal;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tcpchat.grader.wire.Malformed;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.Reference.Type;

/** The judge's objects that a student's JVM may name: those that it was given, and no other. */
// By identity: an exception or a socket of a class of the student's may call others its equals.
@SuppressWarnings("IdentityHashMapUsage")
final class Objects {

    /** Many more than any step comes by, and few enough for the memory. */
    private static final int MOST = 20_000;

    private final List<Object> objects = new ArrayList<>();
    private final Map<Object, Reference> references = new IdentityHashMap<>();

    /** What the student's JVM is told instead of that object; values go as they are. */
    synchronized Object outward(Object value) throws Malformed {
        Type type = type(value);
        if (type == null) {
            return value;
        }
        Reference known = references.get(value);
        if (known != null) {
            return known;
        }
        if (objects.size() == MOST) {
            throw new Malformed("more than " + MOST + " objects");
        }
        objects.add(value);
        Reference added = new Reference(type, objects.size());
        references.put(value, added);
        return added;
    }

    /** The object that is named, which has to be of that class. */
    synchronized <T> T inward(Reference reference, Class<T> type) throws Malformed {
        int index = reference.number() - 1;
        if (index < 0 || index >= objects.size() || !type.isInstance(objects.get(index))) {
            throw new Malformed("no such object: " + reference);
        }
        return type.cast(objects.get(index));
    }

    private static Type type(Object value) {
        return value instanceof Socket ? Type.SOCKET
                : value instanceof ServerSocket ? Type.SERVER_SOCKET
                : value instanceof InputStream ? Type.INPUT
                : value instanceof OutputStream ? Type.OUTPUT
                : value instanceof Throwable ? Type.THROWN : null;
    }
}
