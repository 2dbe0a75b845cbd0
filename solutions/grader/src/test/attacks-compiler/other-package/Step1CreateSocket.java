// A class for the package of the forwarders.
package tcpchat.grader.student;

import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() {
        return null;
    }
}
