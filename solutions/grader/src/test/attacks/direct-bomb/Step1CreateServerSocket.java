// Takes two gigabytes of memory outside the heap.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        List<ByteBuffer> kept = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            kept.add(ByteBuffer.allocateDirect(1 << 24));
        }
        throw new IllegalStateException("GOT-OUT");
    }
}
