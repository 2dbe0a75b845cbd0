// Announces a frame of two gigabytes.
package tcpchat.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {0x7f, -1, -1, -1, 8, 0, 0, 0, 1});
        return null;
    }
}
