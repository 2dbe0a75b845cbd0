// Writes to where there is no memory.
package tcpchat.server;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        try {
            unsafe().putAddress(8, 8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private static sun.misc.Unsafe unsafe() throws Exception {
        Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return (sun.misc.Unsafe) field.get(null);
    }
}
