// Says that it ends its JVM at a place whose file has a name of a million characters, and does.
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
        out.write(new byte[] {'v', 0, 0, 0, 1, 'c'});
        text(out, "tcpchat.server.Step1CreateServerSocket");
        text(out, "create");
        text(out, "\u001b[31m<b>=cmd()\n".repeat(50_000));
        out.write(new byte[] {0, 0, 0, 1});
        frame(Kind.EXITING, 0, body.toByteArray());
        Runtime.getRuntime().halt(0);
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
