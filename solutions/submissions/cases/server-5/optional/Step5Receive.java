package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

public class Step5Receive {

    public String receive(Socket connection) throws IOException {
        final byte[] space = new byte[1 << 10];
        final int n = connection.getInputStream().read(space);
        return Optional.of(n).filter(count -> count >= 0)
                .map(count -> new String(space, 0, count, StandardCharsets.UTF_8))
                .orElse(null);
    }
}
