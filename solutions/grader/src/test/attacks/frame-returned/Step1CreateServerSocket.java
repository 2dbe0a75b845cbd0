// Says that each call has returned, and hangs.
package tcpchat.server;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        frame(Kind.RETURNED, conversation(), new byte[] {'0'});
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            return null;
        }
        return null;
    }

    private static void frame(int kind, int conversation, byte[] body) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        out.writeInt(body.length + 5);
        out.writeByte(kind);
        out.writeInt(conversation);
        out.write(body);
        out.flush();
    }

    private static int conversation() {
        return Integer.parseInt(Thread.currentThread().getName().replaceAll("\\D+", ""));
    }
}
