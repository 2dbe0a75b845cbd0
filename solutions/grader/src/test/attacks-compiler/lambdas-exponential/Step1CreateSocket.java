// Lambdas in lambdas, each of which may be one of two: the compiler tries all combinations.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {
    interface One<T> { T get(); }
    interface Two<T> { T get() throws Exception; }
    static <T> T f(One<T> one) { return null; }
    static <T> T f(Two<T> two) { return null; }
    void lambdas() {
        f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> null)))))))))))))))))))))))));
    }

    public Socket create() {
        return null;
    }
}
