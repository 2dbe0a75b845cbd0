// Blocks that are repeated at each way out, thirty in each other.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {
    int a;
    void finallies() {
try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {try { a++; } finally {a++;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
    }

    public Socket create() {
        return null;
    }
}
