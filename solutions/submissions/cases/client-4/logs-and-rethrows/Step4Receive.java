package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

public class Step4Receive {

    private static final Logger LOG = Logger.getLogger(Step4Receive.class.getName());

    public String receive(Socket socket) throws IOException {
        byte[] buffer = new byte[1024];
        try {
            int count = socket.getInputStream().read(buffer);
            if (count < 0) {
                LOG.fine("end of stream");
                return null;
            }
            return new String(buffer, 0, count, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "receive failed", e);
            throw e;
        }
    }
}
