package tcpchat.room.host;

import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import tcpchat.room.Step1WriteFrame;

/** A member in a process of its own, which somebody will kill: {@code KilledMember PORT NAME}. */
final class KilledMember {

    private KilledMember() {}

    public static void main(String[] arguments) throws Exception {
        Socket socket = new Socket("127.0.0.1", Integer.parseInt(arguments[0]));
        new Step1WriteFrame().write(socket, arguments[1]);
        new CountDownLatch(1).await();
    }
}
