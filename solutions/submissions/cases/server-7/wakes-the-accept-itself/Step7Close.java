package tcpchat.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

public class Step7Close {

    public void close(Socket connection, ServerSocket serverSocket) throws IOException {
        try {
            if (connection != null) {
                connection.close();
            }
        } finally {
            if (serverSocket != null && !serverSocket.isClosed()) {
                if (serverSocket.isBound()) {
                    wakeUp(serverSocket.getInetAddress(), serverSocket.getLocalPort());
                }
                serverSocket.close();
            }
        }
    }

    // accept() hangs otherwise: connect to ourselves
    private static void wakeUp(InetAddress ip, int port) {
        InetAddress target = ip.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : ip;
        try (Socket dummy = new Socket()) {
            dummy.connect(new InetSocketAddress(target, port), 200);
        } catch (IOException e) {
            // nobody waits
        }
    }
}
