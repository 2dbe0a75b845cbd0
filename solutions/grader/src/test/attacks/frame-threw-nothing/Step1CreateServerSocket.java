// Says that it has thrown something of no class, and of a class that is no exception.
package tcpchat.server;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        frame(Kind.THREW, conversation(), new byte[] {'t', '0', 'v', 0, 0, 0, 1, 's', 0, 0, 0, 2, 0, 'X', '0', 'v', 0, 0, 0, 0, '0'});
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
