package tcpchat.gui;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import tcpchat.server.Step3Listen;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Peer;

/** A server's presenter without a screen. */
final class ServerRig extends Rig<ServerView> {

    final ServerDoubles doubles = new ServerDoubles();
    final ServerPresenter presenter;
    private final ListenNotesPort listen = new ListenNotesPort();
    private Session session;
    private ServerSocket serverSocket;

    private ServerRig(boolean own) {
        super(ServerView.class);
        ServerSteps steps = ServerSteps.own();
        presenter = new ServerPresenter(view, !own ? doubles.steps() : new ServerSteps(steps.create(), steps.bind(),
                listen, steps.accept(), steps.receivers(), steps.send(), steps.close()), eventThread());
    }

    /** A presenter on doubles of the steps. */
    static ServerRig onDoubles(Loopback loopback) {
        return loopback.own(new ServerRig(false));
    }

    /** The whole presenter on the real steps; it listens at any free port. */
    static ServerRig onOwnSteps(Loopback loopback) {
        return loopback.own(new ServerRig(true));
    }

    /** The port at which the server on the real steps listens. */
    int port() {
        return listen.port;
    }

    /** The server socket of the server on the real steps. */
    ServerSocket listening() {
        return listen.listening;
    }

    /** Puts the presenter where start leaves it, without start. */
    ServerSocket started(Loopback loopback) throws Exception {
        serverSocket = loopback.listeningServerSocket();
        press(() -> {
            session = presenter.openSession();
            presenter.started(session.own(serverSocket));
            // What the session itself does after each result.
            session.run(Action.START, () -> {}, () -> {}, failure -> {});
        });
        expectState(ServerState.LISTENING);
        forget();
        return serverSocket;
    }

    /** Puts the presenter where accept leaves it, without start and accept. */
    Connection accepted(Loopback loopback) throws Exception {
        started(loopback);
        Peer client = loopback.connectsTo(serverSocket);
        Connection connection = new Connection(loopback.own(serverSocket.accept()), client);
        press(() -> {
            presenter.accepted(session.own(connection.socket()));
            session.run(Action.START, () -> {}, () -> {}, failure -> {});
        });
        expectState(ServerState.CONNECTED);
        forget();
        doubles.calls.clear();
        return connection;
    }

    ServerSocket serverSocket() {
        return serverSocket;
    }

    @Override
    void closeWindow() {
        presenter.close();
    }

    /** The student's step 3, of which the tests learn the port. */
    private static final class ListenNotesPort extends Step3Listen {

        private final Step3Listen own = new Step3Listen();
        private volatile int port;
        private volatile ServerSocket listening;

        @Override
        public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
            own.listen(serverSocket, address, backlog);
            port = serverSocket.getLocalPort();
            listening = serverSocket;
        }
    }
}
