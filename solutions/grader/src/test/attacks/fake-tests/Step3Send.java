// Brings along a class with the name of the tests, which has none.
package tcpchat.client;

import java.io.IOException;
import java.net.Socket;

public class Step3Send {

    public void send(Socket socket, String message) throws IOException {

    }
}

class Step3SendTest {
    void sendsText() {}
}
