package tcpchat.grader.student;

import java.io.IOException;
import java.net.SocketException;
import tcpchat.grader.wire.Operation;

/** Asks the judge, with the exceptions that the methods of the JDK declare. */
final class Ask {

    private Ask() {}

    static Object io(Operation operation, Object... arguments) throws IOException {
        try {
            return Pipe.toJudge().ask(operation, arguments);
        } catch (IOException | RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    static Object socket(Operation operation, Object... arguments) throws SocketException {
        try {
            return io(operation, arguments);
        } catch (SocketException | RuntimeException thrown) {
            throw thrown;
        } catch (IOException other) {
            throw new IllegalStateException(other);
        }
    }

    static Object plain(Operation operation, Object... arguments) {
        try {
            return io(operation, arguments);
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    static void write(ForwardingOutputStream stream, int single) throws IOException {
        try {
            Pipe.toJudge().write(stream, single);
        } catch (IOException | RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
