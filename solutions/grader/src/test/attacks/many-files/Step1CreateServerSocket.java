// Makes a hundred thousand empty files.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int file = 0; file < 100_000; file++) {
            Files.createFile(Path.of("/tmp/empty" + file));
        }
        return null;
    }
}
