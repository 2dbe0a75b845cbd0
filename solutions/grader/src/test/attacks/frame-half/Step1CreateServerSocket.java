// Announces a frame, and leaves it at half of it.
package tcpchat.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {0, 0, 1, 0, 8, 0, 0, 0, 1, 'v'});
        return null;
    }
}
