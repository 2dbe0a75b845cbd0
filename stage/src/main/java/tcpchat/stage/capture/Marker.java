package tcpchat.stage.capture;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/** Sends marks over the loopback interface, by which one knows how far a capture has come. */
final class Marker {

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Socket sender = new Socket(listener.getInetAddress(), listener.getLocalPort());
    private final Socket receiver = listener.accept();

    Marker() throws IOException {
        sender.setTcpNoDelay(true);
    }

    /** The port to which nothing but marks goes. */
    int port() {
        return listener.getLocalPort();
    }

    /** Sends a mark: a segment of one byte. */
    void send() throws IOException {
        sender.getOutputStream().write('|');
        receiver.getInputStream().read();
    }

    /** Sends no more. */
    void close() {
        for (Closeable end : List.of(sender, receiver, listener)) {
            try {
                end.close();
            } catch (IOException lost) {
                // There is nothing left to be done with it.
                continue;
            }
        }
    }

    /** Whether that is one. */
    boolean isMark(Packet packet) {
        return packet.to() == port() && packet.length() > 0;
    }
}
