package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A scripted server on a free port of loopback. */
public final class Listener {

    private final ServerSocket serverSocket;
    private final Loopback loopback;

    Listener(ServerSocket serverSocket, Loopback loopback) {
        this.serverSocket = serverSocket;
        this.loopback = loopback;
    }

    /** The address to connect to. */
    public String host() {
        return Loopback.HOST;
    }

    /** The port it listens at. */
    public int port() {
        return serverSocket.getLocalPort();
    }

    /** A connection to this server, whose client's end is the student's. */
    public Connection connects() throws IOException {
        return new Connection(loopback.own(new Socket(host(), port())), accepts());
    }

    /** Whether a client is there to be taken. */
    public boolean hasClient() throws IOException {
        serverSocket.setSoTimeout(1);
        try (Socket client = serverSocket.accept()) {
            return client.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    /** Takes the next client; a finding where none has connected. */
    public Peer accepts() throws IOException {
        serverSocket.setSoTimeout((int) Patience.forOneThing().toMillis());
        try {
            return new Peer(serverSocket.accept(), loopback);
        } catch (SocketTimeoutException nobody) {
            throw new Finding(say("a connection arrives at {0}:{1}", host(), port()), say("none did"),
                    Misconception.PORT_IGNORED);
        }
    }
}
