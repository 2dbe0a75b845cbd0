// Writes bytes that are no frame.
package tcpchat.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        byte[] bytes = new byte[100_000];
        new java.util.Random(1).nextBytes(bytes);
        new FileOutputStream(FileDescriptor.out).write(bytes);
        return null;
    }
}
