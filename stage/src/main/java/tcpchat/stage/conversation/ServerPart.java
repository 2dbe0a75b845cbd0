package tcpchat.stage.conversation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import tcpchat.gui.ServerSteps;
import tcpchat.server.Step5Receive;

/** The server's part, in the manner of {@link ClientPart}. */
final class ServerPart {

    private static final int BACKLOG = 5;

    private final ServerSteps steps;
    private final String host;
    private final int port;
    private volatile ServerSocket serverSocket;
    private volatile InetSocketAddress address;
    private volatile Socket connection;
    private volatile Step5Receive receiver;

    ServerPart(ServerSteps steps, String host, int port) {
        this.steps = steps;
        this.host = host;
        this.port = port;
    }

    /** Runs that step; the sixth sends the message. */
    void run(int step, String message) throws IOException {
        switch (step) {
            case 1 -> serverSocket = steps.create().create();
            case 2 -> address = steps.bind().bindAddress(serverSocket, host, port);
            case 3 -> steps.listen().listen(serverSocket, address, BACKLOG);
            case 4 -> {
                connection = steps.accept().accept(serverSocket);
                receiver = steps.receivers().get();
            }
            case 5 -> receiver().receive(connection);
            case 6 -> steps.send().send(connection, message);
            case 7 -> steps.close().close(connection, serverSocket);
            default -> throw new IllegalArgumentException("step " + step);
        }
    }

    /** The port that it listens at; before it listens the one that was asked for. */
    int port() {
        ServerSocket current = serverSocket;
        return current != null && current.isBound() ? current.getLocalPort() : port;
    }

    /** Whether somebody else has the port, of a host that is this machine's. */
    boolean isPortTaken() {
        ServerSocket current = serverSocket;
        boolean isOurs = current != null && current.isBound() && !current.isClosed();
        return !isOurs && port != 0 && canBind(0) && !canBind(port);
    }

    private boolean canBind(int tried) {
        try (ServerSocket probe = new ServerSocket()) {
            // As step 1 sets it: what is left of a conversation before does not matter.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, tried));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** The server socket that there is now; {@code null} where there is none. */
    ServerSocket serverSocket() {
        return serverSocket;
    }

    /** The connection that there is now; {@code null} where there is none. */
    Socket connection() {
        return connection;
    }

    private Step5Receive receiver() {
        Step5Receive current = receiver;
        return current == null ? steps.receivers().get() : current;
    }
}
