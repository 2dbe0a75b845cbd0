package tcpchat.stage.capture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

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

    /** Whether that is one. */
    boolean isMark(Packet packet) {
        return packet.to() == port() && packet.length() > 0;
    }
}
