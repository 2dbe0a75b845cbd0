package tcpchat.gui;

import java.net.ServerSocket;
import java.util.List;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Peer;

/** A server's presenter without a screen. */
final class ServerRig extends Rig<ServerView> {

    final ServerDoubles doubles = new ServerDoubles();
    final ServerPresenter presenter;
    private final NotingListen listen = new NotingListen();
    private Session session;
    private ServerSocket serverSocket;

    private ServerRig(boolean own) {
        super(ServerView.class);
        presenter = new ServerPresenter(view, own ? listen.steps() : doubles.steps(), eventThread());
    }

    /** A presenter on doubles of the steps. */
    static ServerRig onDoubles(Loopback loopback) {
        ServerRig rig = loopback.own(new ServerRig(false));
        loopback.own(rig.doubles);
        return rig;
    }

    /** The whole presenter on the real steps; it listens at any free port. */
    static ServerRig onOwnSteps(Loopback loopback) {
        return loopback.own(new ServerRig(true));
    }

    /** The port at which the server on the real steps listens. */
    int port() {
        return listen.listening().getLocalPort();
    }

    /** The server socket of the server on the real steps. */
    ServerSocket listening() {
        return listen.listening();
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

    /** Puts the presenter where receive waits for the client, without receive. */
    void receiveWaits(Connection connection) throws Exception {
        press(() -> session.run(Action.RECEIVE, () -> {
            connection.socket().getInputStream().read();
        }, () -> {}, failure -> {}));
        expectState(ServerState.RECEIVING, Action.RECEIVE);
    }

    Session session() {
        return session;
    }

    ServerSocket serverSocket() {
        return serverSocket;
    }

    @Override
    List<String> calls() {
        return doubles.calls;
    }

    @Override
    void closeWindow() {
        presenter.close();
    }
}
