package tcpchat.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;

public class Step3Listen {

    public void listen(final ServerSocket serverSocket, final InetSocketAddress address, final int backlog)
            throws IOException {
        Callable<Integer> task = new Callable<Integer>() {
            public Integer call() throws IOException {
                synchronized (serverSocket) {
                    serverSocket.bind(address, backlog);
                    return Integer.valueOf(serverSocket.getLocalPort());
                }
            }
        };
        try {
            Integer port = task.call();
            if (port.intValue() <= 0) {
                throw new IOException("no port");
            }
        } catch (IOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
