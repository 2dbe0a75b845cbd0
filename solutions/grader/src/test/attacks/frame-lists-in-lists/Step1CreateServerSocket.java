// Returns a list of a list of a list, ten thousand deep.
package tcpchat.server;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            body.write(new byte[] {'v', 0, 0, 0, 1});
        }
        body.write('0');
        frame(Kind.RETURNED, conversation(), body.toByteArray());
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
