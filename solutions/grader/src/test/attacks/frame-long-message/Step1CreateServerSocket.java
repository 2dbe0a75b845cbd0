// Says that it has thrown an exception with a message of a million characters, some of which control terminals.
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
        DataOutputStream out = new DataOutputStream(body);
        out.write(new byte[] {'t', '0', 'v', 0, 0, 0, 1});
        text(out, "java.lang.IllegalStateException");
        text(out, "\u001b[31mred\u0007".repeat(100_000));
        out.write(new byte[] {'v', 0, 0, 0, 0, '0'});
        frame(Kind.THREW, conversation(), body.toByteArray());
        return null;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeByte('s');
        out.writeInt(text.length() * 2);
        out.writeChars(text);
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
