package tcpchat.gui;

import static tcpchat.gui.Action.ACCEPT;
import static tcpchat.gui.Action.RECEIVE;
import static tcpchat.gui.Action.SEND;
import static tcpchat.gui.Action.START;
import static tcpchat.gui.Word.FROM_CLIENT;
import static tcpchat.gui.Word.FROM_SERVER;
import static tcpchat.gui.Word.NOTICE_NOT_STARTED;
import static tcpchat.gui.Word.NOTICE_NO_CLIENT;
import static tcpchat.gui.Word.SAY_ACCEPT_FAILED;
import static tcpchat.gui.Word.SAY_CLIENT_CONNECTED;
import static tcpchat.gui.Word.SAY_CLIENT_GONE;
import static tcpchat.gui.Word.SAY_SEND_FAILED;
import static tcpchat.gui.Word.SAY_STARTED;
import static tcpchat.gui.Word.SAY_START_FAILED;
import static tcpchat.gui.Word.SAY_STOPPED;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;
import tcpchat.server.Step5Receive;

public class ServerPresenter {

    static final String GOODBYE = "#";

    private static final int BACKLOG = 5;

    private final ServerView view;
    private final ServerSteps steps;
    private Session session;
    private ServerSocket serverSocket;
    private Socket connection;
    private Step5Receive receiver;

    public ServerPresenter(ServerView view, ServerSteps steps, Executor eventThread) {
        this.view = view;
        this.steps = steps;
        this.session = Session.none(new Background(eventThread), this::showState, view::showFault);
    }

    public void startOrStop() {
        if (session.isOver()) {
            start();
        } else {
            stop();
        }
    }

    public void start() {
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress where = steps.bind().bindAddress(created, address.host(), address.port());
            steps.listen().listen(created, where, BACKLOG);
            return created;
        }, this::started, failure -> giveUp(SAY_START_FAILED, failure));
    }

    public void stop() {
        endWith(SAY_STOPPED);
    }

    public void accept() {
        if (connection != null) {
            view.say(SAY_CLIENT_CONNECTED);
            return;
        }
        ServerSocket listening = serverSocket;
        if (listening == null) {
            view.notice(NOTICE_NOT_STARTED);
            return;
        }
        Session current = session;
        current.run(ACCEPT, () -> {
            Socket client = current.own(steps.accept().accept(listening));
            listening.close(); // close(listenfd): no more clients wanted
            return client;
        }, this::accepted, failure -> view.say(SAY_ACCEPT_FAILED, failure));
    }

    public void receive() {
        Socket from = connection;
        Step5Receive by = receiver;
        if (from == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        session.run(RECEIVE, () -> by.receive(from), text -> {
            if (text == null || text.equals(GOODBYE)) {
                endWith(SAY_CLIENT_GONE);
            } else {
                view.say(FROM_CLIENT, text);
            }
        }, failure -> endWith(SAY_CLIENT_GONE));
    }

    public void send() {
        Socket to = connection;
        if (to == null) {
            view.notice(NOTICE_NO_CLIENT);
            return;
        }
        String text = view.input();
        if (text.isEmpty()) {
            return;
        }
        session.run(SEND, () -> steps.send().send(to, text), () -> {
            view.say(FROM_SERVER, text);
            view.emptyInput();
        }, failure -> view.say(SAY_SEND_FAILED, failure));
    }

    public void close() {
        if (!session.isOver()) {
            stop();
        }
        session.whenClosed(view::dispose);
    }

    Session openSession() {
        view.clear();
        session = session.next();
        return session;
    }

    void started(ServerSocket listening) {
        serverSocket = listening;
        view.say(SAY_STARTED);
    }

    void accepted(Socket client) {
        connection = client;
        receiver = steps.receivers().get();
        view.say(SAY_CLIENT_CONNECTED);
    }

    private void endWith(Word sentence) {
        Socket client = connection;
        ServerSocket listening = serverSocket;
        session.end(() -> steps.close().close(client, listening));
        view.say(sentence);
    }

    private void giveUp(Word sentence, Exception failure) {
        session.end(() -> {});
        view.say(sentence, failure);
    }

    private void showState() {
        if (session.isOver()) {
            serverSocket = null;
            connection = null;
            receiver = null;
        }
        view.showState(state(), session.underWay());
    }

    private ServerState state() {
        if (session.isOver()) {
            return ServerState.STOPPED;
        } else if (connection != null) {
            return session.underWay().contains(RECEIVE) ? ServerState.RECEIVING : ServerState.CONNECTED;
        } else if (serverSocket != null) {
            return session.underWay().contains(ACCEPT) ? ServerState.ACCEPTING : ServerState.LISTENING;
        }
        return ServerState.STARTING;
    }
}
