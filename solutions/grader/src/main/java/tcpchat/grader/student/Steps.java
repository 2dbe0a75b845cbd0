package tcpchat.grader.student;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.ValueReader;

/** The student's own objects, and how they are called: as the compiler would have bound the call, or not at all. */
final class Steps {

    private final ClassLoader loader;
    private final Map<Integer, Object> objects = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Steps(ClassLoader loader) {
        this.loader = loader;
    }

    ClassLoader loader() {
        return loader;
    }

    /** Makes an object of the class that the frame names. */
    Reference create(Frame frame) throws Throwable {
        ValueReader body = new ValueReader(frame.body());
        Class<?> type = loader.loadClass(body.some(String.class));
        try {
            Object made = type.getConstructor().newInstance();
            int number = count.incrementAndGet();
            objects.put(number, made);
            return new Reference(Reference.Type.STEP, number);
        } catch (NoSuchMethodException missing) {
            throw changed(missing);
        } catch (InstantiationException isAbstract) {
            throw new InstantiationError(isAbstract.getMessage());
        }
    }

    /** Calls the method that the frame names, of the object that it names, with its arguments. */
    Object call(Frame frame, Objects forwarders) throws Throwable {
        ValueReader body = new ValueReader(frame.body());
        Object step = objects.get(body.some(Reference.class).number());
        String name = body.some(String.class);
        String returned = body.some(String.class);
        List<String> parameters = body.list(String.class);
        Object[] arguments = new Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = forwarders.inward(body.value());
        }
        Method method = method(step.getClass(), name, returned, parameters);
        try {
            return method.invoke(step, arguments);
        } catch (IllegalAccessException hidden) {
            throw changed(hidden);
        }
    }

    private static Method method(Class<?> type, String name, String returned, List<String> parameters)
            throws InvocationTargetException {
        String wanted = returned + " " + type.getName() + "." + name + "(" + String.join(", ", parameters) + ")";
        for (Method method : type.getMethods()) {
            List<String> own = List.of(method.getParameterTypes()).stream().map(Class::getName).toList();
            if (method.getName().equals(name) && own.equals(parameters)
                    && method.getReturnType().getName().equals(returned)) {
                if (Modifier.isStatic(method.getModifiers())) {
                    throw new InvocationTargetException(
                            new IncompatibleClassChangeError("Expected non-static method '" + wanted + "'"));
                }
                return method;
            }
        }
        throw new InvocationTargetException(new NoSuchMethodError("'" + wanted + "'"));
    }

    private static InvocationTargetException changed(ReflectiveOperationException reason) {
        return new InvocationTargetException(reason instanceof NoSuchMethodException
                ? new NoSuchMethodError(reason.getMessage()) : new IllegalAccessError(reason.getMessage()));
    }
}
