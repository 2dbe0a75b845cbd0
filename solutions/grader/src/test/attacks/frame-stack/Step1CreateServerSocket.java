// Answers questions after its threads that nobody has asked.
package tcpchat.server;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int i = 0; i < 2000; i++) {
            frame(Kind.STACK, i, new byte[] {'b', 1, 'b', 0, 'l', 0, 0, 0, 0, 0, 0, 0, 0, 'v', 0, 0, 0, 0});
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
