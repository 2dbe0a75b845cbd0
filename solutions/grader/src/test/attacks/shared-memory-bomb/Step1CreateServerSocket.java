// Fills the memory that is shared as files.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int file = 0; file < 20; file++) {
            Files.write(Path.of("/dev/shm/bomb" + file), new byte[8 << 20]);
        }
        throw new IllegalStateException("GOT-OUT");
    }
}
