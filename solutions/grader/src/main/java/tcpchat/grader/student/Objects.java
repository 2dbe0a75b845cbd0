package tcpchat.grader.student;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tcpchat.grader.wire.Foreign;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.Thrown;
import tcpchat.grader.wire.ValueReader;

/** The forwarders of the judge's objects, one for each, and the way back from a forwarder to its object. */
// By identity: an exception or a socket of a class of the student's may call others its equals.
@SuppressWarnings("IdentityHashMapUsage")
final class Objects {

    private final Map<Reference, Object> forwarders = new ConcurrentHashMap<>();
    private final Map<Object, Integer> foreign = new IdentityHashMap<>();
    private final Map<Object, ForwardingSocketImpl> own = new IdentityHashMap<>();
    private final Exceptions exceptions = new Exceptions();

    /** What a value of the judge's is here. */
    Object inward(Object value) {
        if (value instanceof Reference reference) {
            return forwarders.computeIfAbsent(reference, Objects::forwarder);
        }
        return value instanceof Collection<?> many ? new LinkedHashSet<>(many) : value;
    }

    private static Object forwarder(Reference reference) {
        return switch (reference.type()) {
            case SOCKET -> ForwardingSocket.of(reference);
            case SERVER_SOCKET -> ForwardingServerSocket.of(reference);
            case INPUT -> new ForwardingInputStream(reference);
            case OUTPUT -> new ForwardingOutputStream(reference);
            case STEP, THROWN -> throw new IllegalArgumentException(reference.toString());
        };
    }

    /** What the judge is told instead of an object of this JVM. */
    Object outward(Object value) {
        if (value instanceof Forwarder forwarder) {
            return forwarder.reference();
        }
        if (value instanceof Socket || value instanceof ServerSocket) {
            return socket(value);
        }
        return value;
    }

    /** A socket of the student's own making. */
    private synchronized Object socket(Object socket) {
        if (implementation(socket) instanceof ForwardingSocketImpl forwarding && !isOfLibrary(socket)) {
            own.put(socket, forwarding);
            return forwarding.reference();
        }
        Integer number = foreign.computeIfAbsent(socket, added -> foreign.size() + 1);
        boolean bound = socket instanceof Socket one ? one.isBound() : ((ServerSocket) socket).isBound();
        return new Foreign(socket.getClass().getName(), number, bound, isClosed(socket));
    }

    /** The JDK does not tell what stands behind a socket that was never used when that socket is closed. */
    synchronized void closeJudges() {
        own.entrySet().removeIf(entry -> {
            boolean closed = isClosed(entry.getKey());
            if (closed) {
                entry.getValue().closeJudges();
            }
            return closed;
        });
    }

    private static boolean isClosed(Object socket) {
        return socket instanceof Socket one ? one.isClosed() : ((ServerSocket) socket).isClosed();
    }

    /** Of a class that the JDK keeps for itself, as the sockets for TLS are, which wrap what stands behind them. */
    private static boolean isOfLibrary(Object socket) {
        return !socket.getClass().getName().startsWith("java.net.") && socket.getClass().getClassLoader() == null;
    }

    private static Object implementation(Object socket) {
        try {
            Class<?> owner = socket instanceof Socket ? Socket.class : ServerSocket.class;
            Field field = owner.getDeclaredField("impl");
            field.setAccessible(true);
            return field.get(socket);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The exception that is described. */
    Throwable thrown(ValueReader reader) throws IOException {
        return exceptions.inward(reader.some(Thrown.class));
    }

    /** The description of an exception. */
    Thrown described(Throwable thrown) {
        return exceptions.outward(thrown);
    }
}
