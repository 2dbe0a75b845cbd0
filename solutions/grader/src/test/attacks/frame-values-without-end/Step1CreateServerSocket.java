// Returns lists in lists, and one of four million times nothing.
package tcpchat.server;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        byte[] body = new byte[(1 << 22) - 16];
        java.util.Arrays.fill(body, (byte) '0');
        body[0] = 'v';
        ByteBuffer.wrap(body).putInt(1, body.length - 5);
        frame(Kind.RETURNED, conversation(), body);
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
