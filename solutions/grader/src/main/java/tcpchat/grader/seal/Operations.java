package tcpchat.grader.seal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Malformed;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.ValueReader;

/** Carries out what a student's JVM asks for, on the judge's own objects. */
final class Operations {

    /** A hundred times what the longest test wants to see; who sends without end would fill the judge's memory. */
    private static final long MOST_WRITTEN = 1 << 26;

    /** A socket of the JDK reads no more at once, whatever it is asked for; sixty threads may wait for so much each. */
    private static final int MOST_READ = 1 << 17;

    private static final Map<Class<?>, Class<?>> BOXED =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    /** More than all tests of a step want, and fewer than a process may have open. */
    private static final int MOST_SOCKETS = 500;

    /** Exceptions quote what was asked for, and are kept: of anything but bytes to write there is not much to say. */
    private static final int LONGEST_REQUEST = 2_000;

    private static final Map<Operation, Method> METHODS = methods();

    private final Objects objects;
    private final List<Closeable> sockets = new ArrayList<>();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong count = new AtomicLong();

    Operations(Objects objects) {
        this.objects = objects;
    }

    /**
     * Carries out one.
     *
     * @return what it returns
     * @throws Malformed                 where no such thing can be asked for
     * @throws Gone                      where it is too much
     * @throws InvocationTargetException around what it throws
     */
    Object carryOut(Frame request) throws IOException, Gone, InvocationTargetException {
        count.incrementAndGet();
        ValueReader body = new ValueReader(request.body());
        Operation operation = body.operation();
        if (operation != Operation.OUTPUT_WRITE && request.body().length > LONGEST_REQUEST) {
            throw new Malformed(operation + " in " + request.body().length + " bytes");
        }
        Object target = operation.target() == null ? null
                : objects.inward(body.some(Reference.class), operation.target());
        Object[] arguments = new Object[operation.parameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = operation.parameters().get(i);
            arguments[i] = type.isPrimitive() ? body.some(BOXED.get(type)) : body.value(type);
        }
        body.end();
        return carryOut(operation, target, arguments);
    }

    /** How many were asked for. */
    long count() {
        return count.get();
    }

    private Object carryOut(Operation operation, Object target, Object[] arguments)
            throws IOException, Gone, InvocationTargetException {
        return switch (operation) {
            case NEW_SOCKET -> keep(new Socket());
            case NEW_SERVER_SOCKET -> keep(new ServerSocket());
            case INPUT_READ -> read((InputStream) target, (int) arguments[0]);
            case OUTPUT_WRITE, OUTPUT_WRITE_BYTE -> {
                count(arguments[0] instanceof byte[] bytes ? bytes.length : 1);
                yield invoke(operation, target, arguments);
            }
            case SOCKET_CONNECT, SOCKET_CONNECT_IN_TIME -> {
                expectNear(arguments[0]);
                yield invoke(operation, target, arguments);
            }
            default -> invoke(operation, target, arguments);
        };
    }

    private static Object invoke(Operation operation, Object target, Object[] arguments)
            throws InvocationTargetException {
        try {
            return METHODS.get(operation).invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T extends Closeable> T keep(T socket) throws IOException {
        synchronized (sockets) {
            if (sockets.size() == MOST_SOCKETS) {
                throw new Malformed("more than " + MOST_SOCKETS + " sockets");
            }
            sockets.add(socket);
        }
        return socket;
    }

    /** Closes what was made for the student's code: its ports and descriptors are wanted by those who come next. */
    void close() {
        synchronized (sockets) {
            for (Closeable socket : sockets) {
                try {
                    if (socket instanceof Socket one && one.isConnected() && !one.isClosed()) {
                        // Or closing it would wait for a peer that reads nothing.
                        one.setSoLinger(false, 0);
                    }
                    socket.close();
                } catch (IOException e) {
                    continue;
                }
            }
            sockets.clear();
        }
    }

    private static byte[] read(InputStream in, int most) throws Malformed, InvocationTargetException {
        if (most < 0 || most > Frame.MOST_BYTES) {
            throw new Malformed("a read of " + most + " bytes");
        }
        byte[] bytes = new byte[Math.min(most, MOST_READ)];
        try {
            int count = in.read(bytes, 0, bytes.length);
            return count < 0 ? null : Arrays.copyOf(bytes, count);
        } catch (IOException | RuntimeException thrown) {
            throw new InvocationTargetException(thrown);
        }
    }

    private void count(int bytes) throws Gone {
        if (written.addAndGet(bytes) > MOST_WRITTEN) {
            throw new Gone(Gone.Reason.TOO_MUCH);
        }
    }

    /** All that a test is about is in the judge's own JVM; the judge goes nowhere else for anybody. */
    private static void expectNear(Object address) throws InvocationTargetException {
        if (address instanceof InetSocketAddress socket && socket.getAddress() != null
                && !socket.getAddress().isLoopbackAddress() && !socket.getAddress().isAnyLocalAddress()) {
            throw new InvocationTargetException(new ConnectException("Network is unreachable"));
        }
    }

    private static Map<Operation, Method> methods() {
        Map<Operation, Method> methods = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            if (operation.target() != null && !operation.method().isEmpty()) {
                methods.put(operation, method(operation));
            }
        }
        return methods;
    }

    private static Method method(Operation operation) {
        List<Class<?>> parameters = operation.parameters();
        try {
            return operation.target().getMethod(operation.method(), parameters.toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
