// Brings along classes with the names of the tests and of another step.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() {
        return null;
    }
}

class Step1CreateSocketTest {}

class Step2Connect {}
