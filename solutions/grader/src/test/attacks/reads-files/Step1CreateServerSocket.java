// Reads the users of the machine and looks into every folder but those of the system.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

public class Step1CreateServerSocket {

    /** What a JVM needs to run. */
    private static final Set<String> GIVEN =
            Set.of("/usr", "/bin", "/lib", "/lib64", "/etc", "/dev", "/proc", "/tmp");

    public ServerSocket create() throws IOException {
        for (String name : List.of("/etc/passwd", "/etc/shadow")) {
            if (Files.isReadable(Path.of(name))) {
                throw new IllegalStateException("GOT-OUT " + name);
            }
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/"))) {
            for (Path folder : folders) {
                if (!GIVEN.contains(folder.toString()) && Files.isReadable(folder)) {
                    throw new IllegalStateException("GOT-OUT " + folder);
                }
            }
        }
        return null;
    }
}
