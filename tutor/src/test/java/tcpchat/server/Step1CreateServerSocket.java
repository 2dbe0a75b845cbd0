package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import javax.swing.JLabel;
import org.assertj.core.api.Assertions;
import tcpchat.client.Step4Receive;

/** A student's file that breaks every rule there is. */
public class Step1CreateServerSocket {

    static int counter;
    static final byte[] BUFFER = new byte[8];

    public ServerSocket create() throws IOException {
        counter++;
        try {
            new Step4Receive().todo();
            new JLabel(new String(BUFFER));
            Assertions.assertThat(BUFFER).isNotNull();
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
        return new ServerSocket();
    }

    public void another() {}
}
