// Sends well-formed frames of what it says to have printed, without end.
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
        byte[] body = new byte[50_005];
        body[0] = 'y';
        ByteBuffer.wrap(body).putInt(1, 50_000);
        for (int i = 0; i < 100; i++) {
            frame(Kind.PRINTED, 0, body);
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
