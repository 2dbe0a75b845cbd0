package tcpchat.text;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;
import tcpchat.server.Step4Accept;
import tcpchat.server.Step5Receive;
import tcpchat.server.Step6Send;
import tcpchat.server.Step7Close;

/**
 * The server of a conversation in the terminal: the seven steps, one after the other, for a single client. Steps 5 and
 * 6 send every text back as it comes, until the client closes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc862">RFC 862: the echo protocol</a>
 */
public final class ServerLane {

    private static final int BACKLOG = 5;

    private final Lane lane = new Lane();

    /**
     * Serves one client.
     *
     * @param args the host and the port to listen at
     */
    public static void main(String[] args) {
        ServerLane server = new ServerLane();
        try {
            server.talk(args[0], Integer.parseInt(args[1]));
        } catch (Exception failure) {
            server.lane.failed(failure);
            System.exit(1);
        }
    }

    private void talk(String host, int port) throws Exception {
        ServerSocket serverSocket = new Step1CreateServerSocket().create();
        lane.returned(1, "create()", serverSocket);
        InetSocketAddress address = new Step2Bind().bindAddress(serverSocket, host, port);
        lane.returned(2, "bindAddress(" + host + ", " + port + ")", address);
        new Step3Listen().listen(serverSocket, address, BACKLOG);
        lane.returned(3, "listen(backlog " + BACKLOG + ")", serverSocket.getLocalSocketAddress());
        Socket connection = new Step4Accept().accept(serverSocket);
        lane.returned(4, "accept()", connection.getRemoteSocketAddress());
        try {
            echo(connection);
        } finally {
            lane.does(7, "close()", () -> new Step7Close().close(connection, serverSocket), () -> "ok");
        }
    }

    private void echo(Socket connection) throws Exception {
        Step5Receive receive = new Step5Receive();
        Step6Send send = new Step6Send();
        for (String text = lane.receives(5, () -> receive.receive(connection)); text != null;
                text = lane.receives(5, () -> receive.receive(connection))) {
            String piece = text;
            lane.sends(6, piece, () -> send.send(connection, piece));
        }
    }
}
