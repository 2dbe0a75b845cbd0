// A class that is above itself.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() {
        return null;
    }
}

class First extends Second {}

class Second extends First {}
