// A file of options for the compiler, and one that stands for a module, beside the class.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() {
        return null;
    }
}
